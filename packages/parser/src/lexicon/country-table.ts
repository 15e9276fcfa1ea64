/**
 * One line per country or territory of ISO 3166-1, plus Kosovo (XK), the EU and the UN:
 * alpha-2, alpha-3, names, adjectives, peoples, capitals and seats of power. `/` separates variants, the first is
 * the one shown. An empty "peoples" is formed from the adjective. Our own compilation; countries.test.ts holds codes
 * and capitals against the data package `world-countries`. Alpha-3 follows PLOVER where ISO has none (EUR, UNO, KOS).
 */
export const COUNTRY_TABLE = `
AD AND|Andorra|Andorran||Andorra la Vella
AE ARE|United Arab Emirates/UAE/U.A.E./Emirates|Emirati||Abu Dhabi
AF AFG|Afghanistan/Islamic Emirate of Afghanistan/Islamic Republic of Afghanistan|Afghan||Kabul|
AG ATG|Antigua and Barbuda|Antiguan||Saint John's
AI AIA|Anguilla|Anguillian||The Valley
AL ALB|Albania|Albanian||Tirana
AM ARM|Armenia|Armenian||Yerevan
AO AGO|Angola|Angolan||Luanda
AQ ATA|Antarctica|Antarctic|-|
AR ARG|Argentina/Argentine Republic|Argentine/Argentinian|Argentines/Argentinians|Buenos Aires|Casa Rosada
AS ASM|American Samoa|American Samoan||Pago Pago
AT AUT|Austria|Austrian||Vienna|Ballhausplatz
AU AUS|Australia/Commonwealth of Australia|Australian|Australians/Aussies|Canberra|
AW ABW|Aruba|Aruban||Oranjestad
AX ALA|Åland Islands/Åland|Ålandish|-|Mariehamn
AZ AZE|Azerbaijan|Azerbaijani/Azeri|Azerbaijanis/Azeris|Baku
BA BIH|Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina|Bosnian||Sarajevo
BB BRB|Barbados|Barbadian|Barbadians/Bajans|Bridgetown
BD BGD|Bangladesh|Bangladeshi||Dhaka
BE BEL|Belgium|Belgian||Brussels
BF BFA|Burkina Faso|Burkinabe/Burkinabè|-|Ouagadougou
BG BGR|Bulgaria|Bulgarian||Sofia
BH BHR|Bahrain|Bahraini||Manama
BI BDI|Burundi|Burundian||Gitega/Bujumbura
BJ BEN|Benin|Beninese||Porto-Novo/Cotonou
BL BLM|Saint Barthélemy|Barthélemois|-|Gustavia
BM BMU|Bermuda|Bermudian||
BN BRN|Brunei/Brunei Darussalam|Bruneian||Bandar Seri Begawan
BO BOL|Bolivia/Plurinational State of Bolivia|Bolivian||Sucre/La Paz
BQ BES|Caribbean Netherlands/Bonaire|-|-|Kralendijk
BR BRA|Brazil/Federative Republic of Brazil|Brazilian||Brasília|Planalto/Planalto Palace/Itamaraty/Itamaraty Palace
BS BHS|Bahamas/The Bahamas|Bahamian||Nassau
BT BTN|Bhutan|Bhutanese||Thimphu
BV BVT|Bouvet Island|-|-|
BW BWA|Botswana|Botswanan/Motswana|Botswanans/Batswana|Gaborone
BY BLR|Belarus/Republic of Belarus/Belorussia|Belarusian/Belarussian||Minsk
BZ BLZ|Belize|Belizean||Belmopan
CA CAN|Canada|Canadian||Ottawa|Rideau Hall/Parliament Hill/Global Affairs Canada
CC CCK|Cocos (Keeling) Islands|-|-|
CD COD|DR Congo/Democratic Republic of the Congo/Democratic Republic of Congo/DRC/D.R. Congo/Congo-Kinshasa/Zaire|Congolese||Kinshasa
CF CAF|Central African Republic|Central African||Bangui
CG COG|Republic of the Congo/Congo-Brazzaville/Congo Republic|-|-|Brazzaville
CH CHE|Switzerland/Swiss Confederation|Swiss|-|Bern/Berne
CI CIV|Ivory Coast/Côte d'Ivoire/Cote d'Ivoire|Ivorian||Yamoussoukro/Abidjan
CK COK|Cook Islands|Cook Islander||Avarua
CL CHL|Chile|Chilean||Santiago|La Moneda
CM CMR|Cameroon|Cameroonian||Yaoundé/Yaounde
CN CHN|China/People's Republic of China/PRC/P.R.C./PR China/P.R. China/mainland China/Mainland China/Communist China|Chinese|-|Beijing/Peking|Zhongnanhai/Great Hall of the People
CO COL|Colombia|Colombian||Bogotá/Bogota|Casa de Nariño
CR CRI|Costa Rica|Costa Rican||San José/San Jose
CU CUB|Cuba|Cuban||Havana
CV CPV|Cape Verde/Cabo Verde|Cape Verdean||Praia
CW CUW|Curaçao|Curaçaoan||Willemstad
CX CXR|Christmas Island|-|-|
CY CYP|Cyprus/Republic of Cyprus|Cypriot/Greek Cypriot|Cypriots/Greek Cypriots|Nicosia
CZ CZE|Czechia/Czech Republic|Czech||Prague|Prague Castle
DE DEU|Germany/Federal Republic of Germany/West Germany|German||Berlin|Bundestag/Bundesrat/Bundeswehr/Bundesbank
DJ DJI|Djibouti|Djiboutian||Djibouti
DK DNK|Denmark/Kingdom of Denmark|Danish|Danes|Copenhagen|Folketing
DM DMA|Dominica|-|-|Roseau
DO DOM|Dominican Republic|Dominican||Santo Domingo
DZ DZA|Algeria|Algerian||Algiers|El Mouradia
EC ECU|Ecuador|Ecuadorian/Ecuadorean||Quito
EE EST|Estonia|Estonian||Tallinn|Riigikogu
EG EGY|Egypt/Arab Republic of Egypt|Egyptian||Cairo
EH ESH|Western Sahara/Sahrawi Republic/Sahrawi Arab Democratic Republic|Sahrawi||
ER ERI|Eritrea|Eritrean||Asmara
ES ESP|Spain/Kingdom of Spain|Spanish|Spaniards|Madrid|Moncloa/Moncloa Palace/La Moncloa
ET ETH|Ethiopia|Ethiopian||Addis Ababa
FI FIN|Finland|Finnish|Finns|Helsinki|Eduskunta
FJ FJI|Fiji|Fijian||Suva
FK FLK|Falkland Islands/Falklands/Malvinas|Falkland Islander||
FM FSM|Micronesia/Federated States of Micronesia|Micronesian||Palikir
FO FRO|Faroe Islands/Faroes|Faroese||Tórshavn
FR FRA|France/French Republic|French|Frenchmen|Paris|Élysée/Élysée Palace/Quai d'Orsay/Matignon/Hôtel Matignon
GA GAB|Gabon|Gabonese||Libreville
GB GBR|United Kingdom/UK/U.K./Britain/Great Britain/United Kingdom of Great Britain and Northern Ireland/England/Scotland/Wales/Northern Ireland|British/UK/Scottish/Welsh|Britons/Brits|London|Downing Street/10 Downing Street/Number 10/No. 10/Whitehall/Westminster/Buckingham Palace/Foreign Office
GD GRD|Grenada|Grenadian||
GE GEO|Georgia/Republic of Georgia|Georgian||Tbilisi
GF GUF|French Guiana|-|-|Cayenne
GG GGY|Guernsey|-|-|
GH GHA|Ghana|Ghanaian||Accra
GI GIB|Gibraltar|Gibraltarian||
GL GRL|Greenland/Kalaallit Nunaat|Greenlandic|Greenlanders|Nuuk
GM GMB|Gambia/The Gambia|Gambian||Banjul
GN GIN|Guinea|Guinean||Conakry
GP GLP|Guadeloupe|Guadeloupian||Basse-Terre
GQ GNQ|Equatorial Guinea|Equatorial Guinean/Equatoguinean||Malabo
GR GRC|Greece/Hellenic Republic|Greek/Hellenic|Greeks|Athens|Maximos Mansion
GS SGS|South Georgia/South Georgia and the South Sandwich Islands|-|-|
GT GTM|Guatemala|Guatemalan||Guatemala City
GU GUM|Guam|Guamanian||Hagåtña
GW GNB|Guinea-Bissau|Bissau-Guinean||Bissau
GY GUY|Guyana|Guyanese||
HK HKG|Hong Kong|Hongkonger|Hongkongers/Hong Kongers|
HM HMD|Heard Island and McDonald Islands|-|-|
HN HND|Honduras|Honduran||Tegucigalpa
HR HRV|Croatia|Croatian|Croats/Croatians|Zagreb
HT HTI|Haiti|Haitian||Port-au-Prince
HU HUN|Hungary|Hungarian||Budapest
ID IDN|Indonesia/Republic of Indonesia|Indonesian||Jakarta|Merdeka Palace
IE IRL|Ireland/Republic of Ireland/Irish Republic|Irish|Irishmen|Dublin|Leinster House/Áras an Uachtaráin/Iveagh House
IL ISR|Israel/State of Israel/Jewish state/Zionist regime/Zionist entity|Israeli||Jerusalem/Tel Aviv|Knesset
IM IMN|Isle of Man|Manx|-|
IN IND|India/Republic of India|Indian||New Delhi/Delhi|Rashtrapati Bhavan/South Block/Lok Sabha/Rajya Sabha
IO IOT|British Indian Ocean Territory/Chagos Islands/Chagos Archipelago|Chagossian||Diego Garcia
IQ IRQ|Iraq/Republic of Iraq|Iraqi||Baghdad|
IR IRN|Iran/Islamic Republic of Iran/Islamic Republic/IRI/Persia|Iranian/Persian|Iranians|Tehran/Teheran|Majlis/Pasteur Street
IS ISL|Iceland|Icelandic|Icelanders|Reykjavík/Reykjavik|Althing
IT ITA|Italy/Italian Republic|Italian||Rome|Palazzo Chigi/Quirinale/Quirinal/Quirinal Palace/Farnesina
JE JEY|Jersey|-|-|
JM JAM|Jamaica|Jamaican||
JO JOR|Jordan/Hashemite Kingdom of Jordan/Hashemite Kingdom|Jordanian||Amman
JP JPN|Japan|Japanese||Tokyo|Kantei/Nagatacho
KE KEN|Kenya|Kenyan||Nairobi
KG KGZ|Kyrgyzstan/Kyrgyz Republic/Kirghizia|Kyrgyz/Kyrgyzstani|-|Bishkek
KH KHM|Cambodia/Kingdom of Cambodia/Kampuchea|Cambodian||Phnom Penh
KI KIR|Kiribati|I-Kiribati|-|Tarawa
KM COM|Comoros|Comoran/Comorian||Moroni
KN KNA|Saint Kitts and Nevis/St. Kitts and Nevis/St Kitts and Nevis|Kittitian||Basseterre
KP PRK|North Korea/Democratic People's Republic of Korea/DPRK/D.P.R.K./N. Korea/N Korea|North Korean||Pyongyang
KR KOR|South Korea/Republic of Korea/ROK/S. Korea/S Korea|South Korean||Seoul|Blue House/Cheong Wa Dae
KW KWT|Kuwait|Kuwaiti||Kuwait City
KY CYM|Cayman Islands|Caymanian||
KZ KAZ|Kazakhstan|Kazakh/Kazakhstani|Kazakhs/Kazakhstanis|Astana/Nur-Sultan|Akorda
LA LAO|Laos/Lao People's Democratic Republic/Lao PDR|Lao/Laotian|Laotians|Vientiane
LB LBN|Lebanon|Lebanese||Beirut|Baabda Palace
LC LCA|Saint Lucia/St. Lucia/St Lucia|Saint Lucian||Castries
LI LIE|Liechtenstein|Liechtensteiner||Vaduz
LK LKA|Sri Lanka/Ceylon|Sri Lankan||Colombo
LR LBR|Liberia|Liberian||Monrovia
LS LSO|Lesotho|Basotho|-|Maseru
LT LTU|Lithuania|Lithuanian||Vilnius|Seimas
LU LUX|Luxembourg|Luxembourgish|Luxembourgers|
LV LVA|Latvia|Latvian||Riga|Saeima
LY LBY|Libya|Libyan||Tripoli
MA MAR|Morocco/Kingdom of Morocco|Moroccan||Rabat
MC MCO|Monaco|Monegasque||
MD MDA|Moldova/Republic of Moldova/Moldavia|Moldovan||Chisinau/Chișinău
ME MNE|Montenegro|Montenegrin||Podgorica
MF MAF|Saint Martin|-|-|Marigot
MG MDG|Madagascar|Malagasy/Madagascan|-|Antananarivo
MH MHL|Marshall Islands|Marshallese||Majuro
MK MKD|North Macedonia/Republic of North Macedonia/Macedonia|Macedonian/North Macedonian||Skopje
ML MLI|Mali|Malian||Bamako
MM MMR|Myanmar/Burma|Myanmar/Burmese|-|Naypyidaw/Nay Pyi Taw/Yangon/Rangoon|Tatmadaw
MN MNG|Mongolia|Mongolian|Mongolians/Mongols|Ulaanbaatar/Ulan Bator
MO MAC|Macau/Macao|Macanese||
MP MNP|Northern Mariana Islands|-|-|Saipan
MQ MTQ|Martinique|Martinican||Fort-de-France
MR MRT|Mauritania|Mauritanian||Nouakchott
MS MSR|Montserrat|Montserratian||
MT MLT|Malta|Maltese||Valletta
MU MUS|Mauritius|Mauritian||Port Louis
MV MDV|Maldives|Maldivian||Malé
MW MWI|Malawi|Malawian||Lilongwe
MX MEX|Mexico/United Mexican States|Mexican||Mexico City|Los Pinos/Palacio Nacional
MY MYS|Malaysia|Malaysian||Kuala Lumpur/Putrajaya|Wisma Putra
MZ MOZ|Mozambique|Mozambican||Maputo
NA NAM|Namibia|Namibian||Windhoek
NC NCL|New Caledonia|New Caledonian||Nouméa
NE NER|Niger|Nigerien||Niamey
NF NFK|Norfolk Island|-|-|
NG NGA|Nigeria|Nigerian||Abuja|Aso Rock
NI NIC|Nicaragua|Nicaraguan||Managua
NL NLD|Netherlands/The Netherlands/Kingdom of the Netherlands/Holland|Dutch|Dutchmen|Amsterdam/The Hague|Binnenhof
NO NOR|Norway|Norwegian||Oslo|Storting
NP NPL|Nepal|Nepali/Nepalese|Nepalis|Kathmandu|Singha Durbar
NR NRU|Nauru|Nauruan||Yaren
NU NIU|Niue|Niuean||Alofi
NZ NZL|New Zealand/Aotearoa|New Zealand|New Zealanders/Kiwis|Wellington
OM OMN|Oman/Sultanate of Oman|Omani||Muscat
PA PAN|Panama|Panamanian||Panama City
PE PER|Peru|Peruvian||Lima
PF PYF|French Polynesia|French Polynesian||Papeete
PG PNG|Papua New Guinea/PNG|Papua New Guinean||Port Moresby
PH PHL|Philippines/The Philippines/Republic of the Philippines|Philippine/Filipino|Filipinos|Manila|Malacañang/Malacanang/Malacañang Palace/Malacanang Palace
PK PAK|Pakistan/Islamic Republic of Pakistan|Pakistani||Islamabad|
PL POL|Poland/Republic of Poland|Polish|Poles|Warsaw|Sejm
PM SPM|Saint Pierre and Miquelon|-|-|
PN PCN|Pitcairn Islands|-|-|Adamstown
PR PRI|Puerto Rico|Puerto Rican||San Juan
PS PSE|Palestine/State of Palestine/Palestinian Authority/Palestinian National Authority/Palestinian territories|Palestinian||Ramallah|
PT PRT|Portugal|Portuguese||Lisbon
PW PLW|Palau|Palauan||Ngerulmud
PY PRY|Paraguay|Paraguayan||Asunción/Asuncion
QA QAT|Qatar|Qatari||Doha
RE REU|Réunion|Réunionese||
RO ROU|Romania|Romanian||Bucharest|Cotroceni
RS SRB|Serbia/Republic of Serbia|Serbian|Serbs/Serbians|Belgrade
RU RUS|Russia/Russian Federation|Russian||Moscow|Kremlin/Smolenskaya Square/State Duma/Duma/Federation Council
RW RWA|Rwanda|Rwandan||Kigali
SA SAU|Saudi Arabia/Kingdom of Saudi Arabia/KSA/Saudi|Saudi/Saudi Arabian|Saudis/Saudi Arabians|Riyadh|
SB SLB|Solomon Islands|Solomon Islander||Honiara
SC SYC|Seychelles|Seychellois|-|Victoria
SD SDN|Sudan|Sudanese||Khartoum
SE SWE|Sweden|Swedish|Swedes|Stockholm|Riksdag
SG SGP|Singapore|Singaporean||
SH SHN|Saint Helena/Saint Helena, Ascension and Tristan da Cunha|-|-|Jamestown
SI SVN|Slovenia|Slovenian/Slovene|Slovenians/Slovenes|Ljubljana
SJ SJM|Svalbard/Svalbard and Jan Mayen|-|-|Longyearbyen
SK SVK|Slovakia/Slovak Republic|Slovak/Slovakian||Bratislava
SL SLE|Sierra Leone|Sierra Leonean||Freetown
SM SMR|San Marino|Sammarinese|-|
SN SEN|Senegal|Senegalese||Dakar
SO SOM|Somalia|Somali/Somalian|Somalis|Mogadishu|Villa Somalia
SR SUR|Suriname|Surinamese||Paramaribo
SS SSD|South Sudan|South Sudanese||Juba
ST STP|Sao Tome and Principe/São Tomé and Príncipe|Santomean||São Tomé
SV SLV|El Salvador|Salvadoran/Salvadorean||San Salvador
SX SXM|Sint Maarten|-|-|Philipsburg
SY SYR|Syria/Syrian Arab Republic|Syrian||Damascus|
SZ SWZ|Eswatini/Swaziland|Swazi||Mbabane
TC TCA|Turks and Caicos Islands|-|-|Cockburn Town
TD TCD|Chad|Chadian||N'Djamena
TF ATF|French Southern Territories|-|-|
TG TGO|Togo|Togolese||Lomé
TH THA|Thailand/Kingdom of Thailand/Siam|Thai||Bangkok|Government House of Thailand
TJ TJK|Tajikistan|Tajik/Tajikistani|Tajiks|Dushanbe
TK TKL|Tokelau|Tokelauan||
TL TLS|East Timor/Timor-Leste|East Timorese/Timorese||Dili
TM TKM|Turkmenistan|Turkmen|-|Ashgabat
TN TUN|Tunisia|Tunisian||Tunis|Carthage Palace
TO TON|Tonga|Tongan||Nuku'alofa
TR TUR|Turkey/Türkiye/Turkiye/Republic of Turkey/Republic of Türkiye|Turkish|Turks|Ankara|Beştepe/Bestepe
TT TTO|Trinidad and Tobago/Trinidad|Trinidadian||Port of Spain
TV TUV|Tuvalu|Tuvaluan||Funafuti
TW TWN|Taiwan/Taiwan, China/China's Taiwan/Chinese Taipei|Taiwanese||Taipei|Legislative Yuan/Executive Yuan/Mainland Affairs Council
TZ TZA|Tanzania|Tanzanian||Dodoma/Dar es Salaam
UA UKR|Ukraine|Ukrainian||Kyiv/Kiev|Bankova/Verkhovna Rada/Rada
UG UGA|Uganda|Ugandan||Kampala
UM UMI|United States Minor Outlying Islands|-|-|
US USA|United States/United States of America/US/U.S./USA/U.S.A./America/the States|American/US/U.S.|Americans|Washington/Washington D.C./Washington DC/Washington, D.C./Washington, DC|White House/Oval Office/Pentagon/Foggy Bottom/State Department/US State Department/U.S. State Department/US Department of State/U.S. Department of State/Department of State/Capitol Hill/Camp David/Mar-a-Lago/US Congress/U.S. Congress/US Senate/U.S. Senate
UY URY|Uruguay|Uruguayan||Montevideo
UZ UZB|Uzbekistan|Uzbek/Uzbekistani|Uzbeks|Tashkent
VA VAT|Vatican City/Vatican/Holy See|Vatican|-|Vatican City|Apostolic Palace
VC VCT|Saint Vincent and the Grenadines/St. Vincent and the Grenadines|Vincentian||Kingstown
VE VEN|Venezuela/Bolivarian Republic of Venezuela|Venezuelan||Caracas|Miraflores/Miraflores Palace
VG VGB|British Virgin Islands|-|-|Road Town
VI VIR|US Virgin Islands/U.S. Virgin Islands|-|-|Charlotte Amalie
VN VNM|Vietnam/Viet Nam/Socialist Republic of Vietnam|Vietnamese||Hanoi/Ha Noi
VU VUT|Vanuatu|Ni-Vanuatu|-|Port Vila
WF WLF|Wallis and Futuna|-|-|Mata-Utu
WS WSM|Samoa|Samoan||Apia
XK KOS|Kosovo|Kosovar/Kosovan|Kosovars/Kosovans|Pristina
YE YEM|Yemen|Yemeni||Sanaa/Sana'a/Aden
YT MYT|Mayotte|Mahoran||Mamoudzou
ZA ZAF|South Africa|South African||Pretoria/Cape Town|Union Buildings
ZM ZMB|Zambia|Zambian||Lusaka
ZW ZWE|Zimbabwe/Rhodesia|Zimbabwean||Harare
EU EUR|European Union/EU/E.U.|EU/E.U.|-||European Commission/European Council/European Parliament/Council of the European Union/European External Action Service/EEAS/Berlaymont/European Central Bank/ECB/Eurogroup/euro zone/eurozone
UN UNO|United Nations/UN/U.N./UNO/the UN|UN/U.N.|-||UN Security Council/U.N. Security Council/United Nations Security Council/UNSC/Security Council/UN General Assembly/U.N. General Assembly/UNGA/United Nations General Assembly/UN Secretariat/Human Rights Council/UN Human Rights Council
`;
