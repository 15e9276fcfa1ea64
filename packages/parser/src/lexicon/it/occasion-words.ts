import type { OccasionWords } from "../occasion-words";

export const IT: OccasionWords = {
  events: {
    call: /telefonic\p{L}+|al telefono|telefonata|chiamata/giu,
    visit: /visit\p{L}*|viaggio/giu,
    meeting: /incontr\p{L}+|vertice|riunion\p{L}*|colloqui\b/giu,
    joint_statement: /dichiarazione congiunta/giu,
  },
  countries: {
    CN: "cin[ae](?!\\p{L}{4})|cines|pechino",
    DE: "tedesc|germania|berlino",
    ES: "spagn|madrid",
    EU: "unione europea|bruxelles",
    FR: "frances|francia|parigi",
    GB: "britannic|regno unito|londra",
    GR: "grec|atene",
    IL: "israel",
    IN: "indian|india(?!\\p{L})",
    IR: "iran|teheran",
    IT: "ital|roma(?!\\p{L})|farnesina|palazzo chigi",
    JP: "giappon|tokyo",
    PL: "polac|polonia|varsavia",
    RU: "russ|mosca",
    TR: "turc|turchia|ankara",
    UA: "ucrain|kiev",
    UN: "nazioni unite|onu(?!\\p{L})",
    US: "stati uniti|usa(?!\\p{L})|american|washington",
  },
  offices: {
    President: /president(?:e|essa)/iu,
    "Prime Minister": /prim[oa] ministr[oa]|premier/iu,
    Chancellor: /cancellier[ea]/iu,
    "Foreign Minister": /ministr[oa] degli Esteri|segretario di Stato/iu,
  },
  today: /\boggi\b/iu,
  yesterday: /\bieri\b/iu,
};
