export const OFFICE_CLASSES = [
  "head-of-state",
  "head-of-government",
  "deputy-head",
  "minister",
  "spokesperson",
  "envoy",
  "adviser",
  "legislator",
  "military",
  "party",
  "judge",
  "body-head",
  "governor",
  "official",
] as const;
export type OfficeClass = (typeof OFFICE_CLASSES)[number];

/** Titles by class, lower case. Ministers with a portfolio are read by the grammar of `find-offices.ts`. */
export const OFFICE_TITLES: Record<OfficeClass, string[]> = {
  "head-of-state":
    "president/king/queen/emperor/empress/emir/amir/sultan/supreme leader/leader of the islamic revolution/supreme leader of the islamic revolution/pope/pontiff/monarch/crown prince/head of state/governor-general/grand duke/interim president/president-elect/monarch/chairman of the presidency/paramount leader".split(
      "/",
    ),
  "head-of-government":
    "prime minister/premier/chancellor/taoiseach/head of government/chief executive/prime minister-designate/prime minister-elect".split(
      "/",
    ),
  "deputy-head":
    "vice president/vice-president/deputy president/deputy prime minister/first deputy prime minister/vice premier/vice-premier/vice chancellor/vice-chancellor/first vice president/first vice-president/deputy premier/executive vice premier/first lady".split(
      "/",
    ),
  minister:
    "minister/secretary of state/foreign secretary/home secretary/defence secretary/defense secretary/secretary of defense/treasury secretary/secretary of the treasury/secretary of commerce/commerce secretary/secretary of energy/energy secretary/homeland security secretary/chancellor of the exchequer/attorney general/state councillor/state councilor/foreign policy chief/top diplomat/chief diplomat/trade representative/u.s. trade representative/us trade representative/cabinet secretary/chief cabinet secretary/minister of state/under secretary of state/under-secretary of state/undersecretary of state/assistant secretary of state/deputy secretary of state/permanent secretary/secretary of foreign affairs/foreign affairs secretary/trade secretary/business secretary/undersecretary/assistant secretary/assistant foreign minister".split(
      "/",
    ),
  spokesperson:
    "spokesperson/spokesman/spokeswoman/press secretary/government spokesperson/government spokesman/government spokeswoman/foreign ministry spokesperson/foreign ministry spokesman/foreign ministry spokeswoman/defence ministry spokesperson/defence ministry spokesman/defense ministry spokesperson/defense ministry spokesman/state department spokesperson/state department spokesman/state department spokeswoman/white house press secretary/national security council spokesperson/national security council spokesman/kremlin spokesperson/kremlin spokesman/pentagon spokesperson/pentagon spokesman/pentagon press secretary/information minister/communications director/director of communications/chief spokesperson/chief spokesman/deputy spokesperson/deputy spokesman/deputy press secretary/mouthpiece".split(
      "/",
    ),
  envoy:
    "ambassador/envoy/special envoy/special representative/permanent representative/high commissioner/consul general/consul/charge d'affaires/chargé d'affaires/negotiator/chief negotiator/top negotiator/lead negotiator/nuclear negotiator/diplomat/senior diplomat/climate envoy/presidential envoy/mediator/attache/attaché/un envoy/u.n. envoy/emissary".split(
      "/",
    ),
  adviser:
    "national security adviser/national security advisor/adviser/advisor/senior adviser/senior advisor/chief of staff/presidential adviser/presidential advisor/foreign policy adviser/foreign policy advisor/presidential aide/aide/counselor/counsellor/secretary of the security council/security council secretary/secretary of the supreme national security council/director of the office of the central foreign affairs commission/director of the office of the foreign affairs commission".split(
      "/",
    ),
  legislator:
    "speaker/house speaker/parliament speaker/parliamentary speaker/speaker of the parliament/speaker of the house/senator/congressman/congresswoman/lawmaker/member of parliament/mp/majority leader/minority leader/legislator/chairman of the state duma/chairman of the standing committee of the national people's congress/chairman of the npc standing committee/top legislator".split(
      "/",
    ),
  military:
    "general/admiral/commander/commander-in-chief/army chief/chief of the general staff/chief of general staff/chairman of the joint chiefs of staff/chief of defence staff/chief of defense staff/military chief/colonel/lieutenant general/major general/rear admiral/vice admiral/brigadier general/field marshal/marshal/air chief marshal/army spokesman/military spokesman/colonel general/senior colonel/navy chief/supreme allied commander".split(
      "/",
    ),
  party:
    "party leader/general secretary/party secretary/first secretary/chairman of the party/opposition leader/leader of the opposition/party chairman/secretary-general of the party".split(
      "/",
    ),
  judge: "chief justice/judge/prosecutor general/prosecutor/chief prosecutor/judiciary chief/attorney".split(
    "/",
  ),
  "body-head":
    "secretary-general/secretary general/general secretary of nato/president of the european commission/european commission president/commission president/president of the european council/european council president/eu council president/director general/director-general/managing director/commissioner/eu commissioner/high representative/eu high representative/eu foreign policy chief/high representative for foreign affairs and security policy/chairman/chairwoman/chairperson/president of the european parliament/european parliament president/iaea chief/un chief/u.n. chief/nato chief/eu chief/central bank governor/head of the atomic energy organization/executive director/chief/director/head".split(
      "/",
    ),
  governor:
    "governor/mayor/chief minister/regional governor/premier of the province/lieutenant governor".split("/"),
  official:
    "official/senior official/top official/leader/statesman/minister counsellor/cabinet member/government official/senior administration official/administration official/defence official/defense official/military official/military officer/intelligence official/state department official/source/officer/authorities".split(
      "/",
    ),
};

/** Portfolios as they stand before "minister" or after "minister of/for". */
export const PORTFOLIOS: Record<string, string[]> = {
  foreign:
    "foreign/foreign affairs/external affairs/external relations/international affairs/foreign relations/foreign and european affairs/europe and foreign affairs/foreign affairs and trade/foreign trade and integration/foreign affairs and international cooperation/international cooperation/european affairs".split(
      "/",
    ),
  defence:
    "defence/defense/national defence/national defense/armed forces/war/military affairs/veterans affairs".split(
      "/",
    ),
  finance: "finance/treasury/financial affairs/budget/finance and economy/economy and finance".split("/"),
  economy:
    "economy/economic affairs/economic development/economics/planning/industry/business/industry and trade/economy and climate/economic and climate".split(
      "/",
    ),
  trade:
    "trade/commerce/foreign trade/international trade/trade and industry/commerce and industry/economy, trade and industry".split(
      "/",
    ),
  energy:
    "energy/oil/petroleum/power/mines/natural resources/water and energy/mineral resources/oil and gas".split(
      "/",
    ),
  interior:
    "interior/home/home affairs/internal affairs/internal security/public security/security/public safety/state security/police".split(
      "/",
    ),
  justice: "justice".split("/"),
  health: "health/public health/health and family welfare".split("/"),
  agriculture: "agriculture/food/farm/fisheries/agriculture and forestry".split("/"),
  transport:
    "transport/transportation/roads/roads and urban development/infrastructure/railways/shipping/aviation/civil aviation/communications".split(
      "/",
    ),
  environment: "environment/climate/ecology/water".split("/"),
  culture: "culture/tourism/culture and tourism/sports/sport/information/cultural heritage".split("/"),
  education:
    "education/science/higher education/research/science and technology/technology/digital/digital affairs".split(
      "/",
    ),
  labour: "labour/labor/employment/social affairs/welfare".split("/"),
  migration: "immigration/migration/integration/refugees".split("/"),
  development: "development/cooperation/development cooperation/overseas development".split("/"),
  intelligence: "intelligence/unification/minority affairs".split("/"),
};

/** What may stand before a title, and what it says of the holding. */
export const OFFICE_MODIFIERS: Record<"former" | "acting" | "deputy" | "rank", string[]> = {
  former: "former/ex/then/late/outgoing/one-time/ousted/deposed".split("/"),
  acting: "acting/interim/caretaker/designate/incoming".split("/"),
  deputy: "deputy/vice/assistant/associate/junior/under".split("/"),
  rank: "senior/top/chief/first/second/special/principal/permanent/lead/high/high-ranking".split("/"),
};
