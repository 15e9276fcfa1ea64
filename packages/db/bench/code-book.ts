/** What statements are told by: values that the query language knows, so that the API answers what the bench asks. */
export const COUNTRIES = (
  "US CN RU IR IN FR DE GB UA IL TR JP PK CA SA KR KP AU BR ZA EG EU UN IT ES PL SY IQ AF QA AE " +
  "AD AG AL AM AO AR AT AZ BA BB BD BE BF BG BH BI BJ BN BO BS BT BW BY BZ CD CF CG CH CI CL CM CO CR CU CV CY CZ " +
  "DJ DK DM DO DZ EC EE ER ET FI FJ FM GA GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IS JM JO KE KG KH KI KM " +
  "KN KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL " +
  "NO NP NR NZ OM PA PE PG PH PS PT PW PY RO RS RW SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SZ TD TG TH TJ TL " +
  "TM TN TO TT TV TW TZ UG UY UZ VA VC VE VN VU WS XK YE ZM ZW"
).split(" ");

export const TOPICS = (
  "trade investment energy nuclear sanctions security defence territorial sovereignty human-rights health technology " +
  "climate diplomacy multilateral infrastructure consular culture migration humanitarian"
).split(" ");

export const ACTS = (
  "assert affirm-principle praise criticise accuse deny reject request propose promise warn threaten thank " +
  "congratulate condole concede decline-comment"
).split(" ");

export const PLOVER_TYPES = ["CONSULT", "SUPPORT", "REJECT", "ACCUSE", "REQUEST"];
