import type { Topic } from "../types";

export interface TopicTerms {
  /** What the topic covers, for the reader of the code book. */
  definition: string;
  /** Terms that tell the topic alone, lower case. `*` stands for any ending. */
  strong: string[];
  /** Terms that only lean towards it. */
  weak: string[];
}

const list = (terms: string) => terms.split("/");

/** The 20 topics and the English words that tell them. */
export const TOPIC_TERMS: Record<Topic, TopicTerms> = {
  trade: {
    definition:
      "Exchange of goods and services, tariffs, market access, export controls, market-economy status",
    strong: list(
      "trade/trading/tariff*/import/imports/imported/importing/importer*/export/exports/exported/exporting/exporter*/customs duties/customs union/dumping/anti-dumping/market access/market economy/non-market/free trade agreement/free-trade/protectionis*/trade deficit/trade surplus/wto/world trade organization/commerce/commercial ties/bilateral trade/soybean*/quota*/decoupling/de-risking/market-distorting/overcapacity/unfair practices/level playing field/semiconductor export*",
    ),
    weak: list(
      "economic/economy/market/markets/goods/business/businesses/products/supply chain*/agriculture/agricultural/subsid*/aircraft/commodit*/shipment*/workers/prosperity/wine/beef/seafood",
    ),
  },
  investment: {
    definition: "Capital, loans, debt, projects financed or run by firms of another country",
    strong: list(
      "invest/invests/investing/invested/investment*/investor*/loan/loans/debt/credit line/financing/finance/joint venture*/stake/stakes/shareholder*/shares in/bid/bids/acquisition*/takeover/concession*/development bank/aiib/privati*/contracts",
    ),
    weak: list(
      "company/companies/firm/firms/fund/funds/project/projects/billion/million/contract/25-year/bank/banks/venture*/bonds",
    ),
  },
  energy: {
    definition: "Oil, gas, electricity, nuclear power as a source of energy, exploration and pipelines",
    strong: list(
      "energy/oil/crude/gas/lng/petroleum/petrochemical*/fuel/fuels/barrel/barrels/pipeline*/electricity/power plant*/power station*/power grid/coal/renewable*/solar/wind power/hydropower/hydroelectric/drilling/drill/exploration/prospect/prospecting/hydrocarbon*/refiner*/opec*/nord stream/gazprom/petrobras/cnpc/sinopec/uranium mining/geothermal/rosneft",
    ),
    weak: list("mineral*/mining/reserves/resources/power/reactor/reactors"),
  },
  nuclear: {
    definition: "Nuclear weapons, non-proliferation, the nuclear deal with Iran, safeguards",
    strong: list(
      "nuclear/jcpoa/atomic/uranium/enrich*/centrifuge*/iaea/non-proliferation/nonproliferation/proliferation/npt/denucleari*/warhead*/plutonium/no-first-use/safeguards agreement/radioactive/fukushima/treated water/snapback",
    ),
    weak: list("arsenal*/vienna talks/2015 deal/2015 agreement/inspect*/ballistic/reactor*/six-party"),
  },
  sanctions: {
    definition: "Sanctions, embargoes, frozen assets and their lifting",
    strong: list(
      "sanction*/embargo*/blacklist*/asset freeze/frozen assets/freeze assets/unfreez*/frozen funds/restrictive measures/secondary sanctions/maximum pressure/entity list/travel ban*/economic pressure/economic coercion/unilateral coercive/blockade/export ban/export control*",
    ),
    weak: list("restrictions/ban/banned/penalt*/punitive/waiver*/lift/swift"),
  },
  security: {
    definition: "Security and stability, terrorism, wars of third parties, crises, policing, intelligence",
    strong: list(
      "security/terror*/extremis*/stability/de-escalat*/deescalat*/escalat*/ceasefire/cease-fire/truce/hostilit*/conflict/conflicts/violence/war/wars/peace/attack/attacks/attacked/insurgen*/militant*/militia*/counterterrorism/counter-terrorism/hostage*/assassinat*/kill/killed/killing/provocat*/aggress*/invasion/invaded/invade/threats/threat/threaten*/intelligence/spy/spying/espionage/cyberattack*/smuggl*/narcotic*/drug traffick*/drugs/fentanyl/crime/criminal*/isis/islamic state/daesh/al-qaeda/taliban/hezbollah/hamas/houthi*/piracy/peacekeep*/regional tension*",
    ),
    weak: list(
      "regional/crisis/tension*/stable/allies/ally/dangerous/risk/risks/peaceful/defend/defending/confrontation/afghanistan/middle east/safe/safety/rivalry/status quo",
    ),
  },
  defence: {
    definition: "Armed forces, weapons, exercises, deployments, military cooperation and alliances",
    strong: list(
      "military/militaries/militarily/defence/defense/army/armies/navy/naval/air force/troop/troops/soldier*/warship*/warplane*/destroyer*/aircraft carrier*/fighter jet*/jets/missile*/weapon*/arms/arming/armed/armament*/arsenal*/drill/drills/exercise/exercises/deploy*/disengag*/patrol*/freedom-of-navigation/freedom of navigation/submarine*/drone/drones/ammunition/tanks/artillery/nato/bases/air defense/air defence/identification zone/thaad/patriot/forces/military-to-military/commander*/combat/mobiliz*/mobilis*/intercept*/fortif*/bomber*/war games",
    ),
    weak: list(
      "strategic/ally/allies/alliance/attack*/fight/fighting/battle/surveillance/reconnaissance/buildup/build-up/base/vessel*/provocation",
    ),
  },
  territorial: {
    definition: "Borders, islands, sea and air claims, occupation, settlements, annexation",
    strong: list(
      "territor*/border/borders/boundary/boundaries/island/islands/islet*/reef*/shoal*/maritime/south china sea/east china sea/exclusive economic zone/eez/continental shelf/waters/line of actual control/line of control/lac/annex*/occup*/settlement building/settlements/settlers/west bank/golan/crimea/donbas/donbass/kashmir/arbitration/arbitral/tribunal/unclos/law of the sea/demarcat*/delimit*/airspace/enclave/secession*/separatis*/reunification of/senkaku*/diaoyu*/spratly*/paracel*/scarborough/aegean/land grab/sea claims/maritime claims/demilitari*/disputed/cyprus problem/karabakh/ladakh/aksai chin/arunachal/pangong/galwan/falklands/malvinas/gibraltar/sovereignty claims/two-state solution/palestinian state/1967 borders",
    ),
    weak: list(
      "dispute*/claim/claims/ruling/sea/mediterranean/strait/fishing/coast/coastal/zone/jerusalem/frontier/patrol*",
    ),
  },
  sovereignty: {
    definition:
      "Sovereignty, non-interference, core interests, one-China and other principles between states",
    strong: list(
      "sovereign*/non-interference/noninterference/interfer*/meddl*/internal affair*/internal matter*/domestic affair*/core interest*/one china/one-china/taiwan/territorial integrity/independence forces/taiwan independence/self-determination/national dignity/hegemon*/bullying/red line/red lines/external forces/legitimate rights and interests/national unity/regime change/recognition of/unilateral changes to the status quo/major concerns/foreign interference/right to self/independent foreign policy/reunification/unification/hong kong affairs",
    ),
    weak: list(
      "independen*/national interest*/principle/principles/equality/mutual respect/status quo/unilateralism",
    ),
  },
  "human-rights": {
    definition: "Human rights, political prisoners, minorities, freedoms, genocide",
    strong: list(
      "human rights/human-rights/rights abuses/rights violations/political prisoner*/dissident*/xinjiang/uighur*/uyghur*/tibet*/genocide/crimes against humanity/war crime*/torture/press freedom/freedom of speech/freedom of expression/freedoms/repress*/crackdown/forced labor/forced labour/execut*/death penalty/civil liberties/religious freedom/minorit*/persecut*/rohingya/democracy activist*/women's rights/rights record/fundamental rights/rule of law and human/democratic values/jamal khashoggi/khashoggi/opposition leader/navalny",
    ),
    weak: list(
      "rights/prisoner*/detain*/jailed/activist*/protest*/democracy/democratic/civilians/justice/imprison*",
    ),
  },
  health: {
    definition: "Epidemics, vaccines, medicine, health cooperation",
    strong: list(
      "health/pandemic*/covid*/coronavirus/vaccin*/virus/epidemic*/disease*/medical/medicine*/hospital*/quarantine/outbreak*/sars/ebola/doctors/zika/influenza/world health organization",
    ),
    weak: list("patients/infection*/lockdown*"),
  },
  technology: {
    definition: "Science, digital matters, chips, space, telecoms, cyber security, intellectual property",
    strong: list(
      "technolog*/science/scientific/semiconductor*/chips/microchip*/artificial intelligence/ai/cyber*/hack*/digital/internet/5g/6g/huawei/zte/tiktok/telecom*/space/satellite*/innovation/intellectual property/data security/software/computing/quantum/information technology/aerospace/biotechnology/e-commerce/research and development/social media platform*",
    ),
    weak: list("data/research/platform*/information/engineers/rocket/launch"),
  },
  climate: {
    definition: "Climate change, emissions, environment, water and biodiversity",
    strong: list(
      "climate/emission*/global warming/greenhouse/carbon/environment/environmental*/biodiversity/paris agreement/cop26/cop27/cop28/pollution/deforestation/sustainab*/green development/net zero/clean energy/water sharing/drought*/river/dust storm*/helmand",
    ),
    weak: list("green/water/nature/ecolog*/dam/dams/forest*"),
  },
  diplomacy: {
    definition:
      "Relations, visits, contacts, talks and friendship themselves; the default where nothing narrower is said",
    strong: list(
      "relation/relations/ties/partnership*/diplomat*/diplomac*/visit/visits/visiting/visited/invit*/bilateral/cooperation/co-operation/cooperate/cooperating/friendship/friendly/friend/friends/dialogue/negotiat*/talks/communication*/consult*/summit*/meeting/meetings/embassy/embassies/ambassador*/mutual trust/mutual understanding/peace process/political settlement/solution/reconcil*/normali*/contacts/engagement/strategic trust/cooperat*/collaborat*/comprehensive plan/agreement/agreements/accord/mediat*/breakthrough/work together/working together/work with/coordination/relationship/relationships/exchanges/differences/goodwill/compete/competition/channels/side by side/alongside/neighbo*",
    ),
    weak: list(
      "spoken/phone/cooperative/common interests/deal/discuss*/discussion*/efforts/trust/mutual/joint/solidarity/political/peaceful resolution/resolve/disput*/support/process/two countries/both countries/issues/hope/hopes/friendliness/priorities/understanding/progress/constructive/mechanism*/proposal*/welcome*",
    ),
  },
  multilateral: {
    definition:
      "International order, UN and other organisations, groupings, global initiatives, multilateralism",
    strong: list(
      "multilateral*/unilateral*/united nations/un charter/u.n. charter/un security council/security council/u.n./general assembly/international order/world order/rules-based/global governance/global challenges/transnational challenges/international community/shanghai cooperation organization/sco/brics/g7/g20/g-7/g-20/asean/apec/non-aligned/global development initiative/global security initiative/global civilization initiative/community with a shared future/shared future/developing countries/global south/international system/multipolar*/cold war/bloc confrontation/bloc politics/belt and road forum/european union/european integration/brexit/referendum/populis*/african union/arab league/organisation of islamic/oic/gulf cooperation council/wto reform/international law/imf/world bank/regional organi*/frameworks",
    ),
    weak: list(
      "global/international/world/nato/eu/members/membership/organi*/resolution/resolutions/alliances/europe/order/justice/unity/charter/governance",
    ),
  },
  infrastructure: {
    definition: "Roads, railways, ports, corridors, Belt and Road, transport links",
    strong: list(
      "infrastructure/railway*/rail/rail link/highway*/road/roads/port/ports/corridor*/belt and road/silk road/bus/bus link/bus service/transit/transport*/bridge/bridges/airport*/flights/air link*/ferry/connectivity/canal/construction/dam/dams/shipping/logistics/high-speed/undersea cable*/tunnel",
    ),
    weak: list("link/links/route/routes/build/building/project/projects/cable/grid/reconstruction"),
  },
  consular: {
    definition: "Citizens abroad, detainees, visas for travel, extradition, embassies' services",
    strong: list(
      "visa/visas/consular/consulate*/detained citizen*/detained american*/american citizen*/citizens/nationals/wrongfully detained/exit ban*/extradit*/passport*/prisoner swap*/prisoner exchange*/prisoner release/dual national*/tourist*/tourism/travel advis*/repatriat*/evacuat*/abducted citizens/abduct*/kidnap*/students abroad/detaine*/release of/hostages/jailed journalist*/expel*/persona non grata/expulsion",
    ),
    weak: list("detain*/detention/travel/travelers/travellers/visitors/arrest*/prisoner*/release/students"),
  },
  culture: {
    definition: "Culture, education, sport, people-to-people ties, memory and history",
    strong: list(
      "culture*/cultural*/education/educational/people-to-people/students/universit*/language*/sport/sports/olympic*/world cup/tourism/heritage/museum*/civilization*/civilisation*/religio*/commemorat*/centenary/anniversary/memory/remembrance/memorial/history/historical/wartime/world war/first world war/second world war/battle/battles/victims/media exchanges/film/music/sister cit*/youth/exchanges between peoples/yasukuni/comfort women/apolog*",
    ),
    weak: list(
      "friendship/people/peoples/tradition*/past/lessons/exchanges/families/soldiers/generation*/faith",
    ),
  },
  migration: {
    definition: "Migrants, refugees, asylum, border crossings of people, deportations",
    strong: list(
      "migra*/refugee*/asylum/immigra*/emigra*/deport*/border wall/smugglers/people smuggling/human trafficking/illegal crossings/readmission/resettle*/returnees/displaced people/schengen/visa liberali*/european visas/visa-free/boat people/remittance*/caravan*/border crossing*",
    ),
    weak: list("arrivals/camps/crossing*/border/resettlement"),
  },
  humanitarian: {
    definition: "Aid, disasters, relief, protection of civilians, food security",
    strong: list(
      "humanitarian/relief/earthquake*/flood*/disaster*/famine/starvation/hunger/food aid/food security/aid convoy*/aid workers/civilian casualt*/civilians/displaced/rescue/red cross/red crescent/unrwa/donat*/victims of/safe passage/aid/reunite families/families/condolence*/tsunami/grain deal/grain corridor/cyclone/hurricane/typhoon/siege/reconstruction aid",
    ),
    weak: list("suffering/assistance/lives/people in need/shelter/medicine/donors/help/hospital*"),
  },
};
