import type { OccasionWords } from "../occasion-words";

export const PL: OccasionWords = {
  events: {
    call: /telefon\p{L}*|\brozm(?:ow|ów|aw)\p{L}*/giu,
    visit: /wizyt\p{L}*|odwiedz\p{L}*/giu,
    meeting: /spotka\p{L}*|szczyt\p{L}*|negocjacj\p{L}*/giu,
    joint_statement: /wspóln\p{L}+ oświadczeni\p{L}*|deklaracj\p{L}*/giu,
    exchange: /wydal\p{L}*|zarzut\p{L}*|oskarż\p{L}*/giu,
  },
  countries: {
    BY: "bia[łl]oru",
    CA: "kanad",
    CN: "chin(?!\\p{L}{5})|chińsk|pekin",
    CZ: "czech|czesk|prag",
    DE: "niemc|niemieck|berlin",
    ES: "hiszpa",
    EU: "unia europejsk|unii europejsk",
    FR: "francj|francusk|pary[żz]",
    GB: "bryty|londyn",
    HU: "w[ęe]g(?:ier|ry|ier)|budapeszt",
    IL: "izrael",
    IN: "indi[ei]|indyjsk|delhi",
    IR: "iran|teheran",
    IT: "w[łl]osk|w[łl]och|rzym",
    JP: "japo[nń]",
    KR: "korei po[łl]udniowej|korea po[łl]udniowa|po[łl]udniowokorea",
    LT: "litw|litewsk|wiln",
    PL: "polsk|polska|polak|warszaw",
    RU: "rosj|rosyjsk|moskw|kreml",
    SK: "s[łl]owa[ck]",
    TR: "turcj|tureck|ankar",
    UA: "ukrai|kij[oó]w",
    US: "usa(?!\\p{L})|amerykańsk|waszyngton",
  },
  offices: {
    President: /prezyden\p{L}*/iu,
    "Prime Minister": /premier\p{L}*/iu,
    "Foreign Minister":
      /minist\p{L}+ spraw zagranicznych|szef\p{L}* (?:MSZ|dyplomacji)|sekretar\p{L}+ stanu/iu,
  },
  today: /dzisiaj|(?<!\p{L})dziś(?!\p{L})/iu,
  yesterday: /wczoraj/iu,
};
