import type { OccasionWords } from "../occasion-words";

export const UK: OccasionWords = {
  events: {
    call: /телефон\p{L}*|розмов\p{L}*|дзвін\p{L}*|дзвонив|поговорив/giu,
    visit: /візит\p{L}*|прибу\p{L}+ до|відвіда\p{L}*/giu,
    meeting: /зустріч\p{L}*|зустрі\p{L}+|перемовин\p{L}*|переговор\p{L}*|саміт\p{L}*/giu,
    joint_statement: /спільн\p{L}+ заяв\p{L}*|деклараці\p{L}*/giu,
  },
  countries: {
    CN: "кита|кнр|пекін",
    IR: "іран|тегеран",
    US: "сша|америк|вашингтон",
    UA: "україн|києв|київ",
    RU: "росі|рф(?!\\p{L})|москв|кремл",
    IN: "інді",
    EU: "євросоюз|єс(?!\\p{L})",
    UN: "оон(?!\\p{L})",
  },
  offices: {
    President: /президент\p{L}*/iu,
    "Prime Minister": /прем[’']?єр(?:-міністр)?\p{L}*/iu,
    "Foreign Minister": /міністр\p{L}* закордонних справ|глав\p{L}+ МЗС/iu,
  },
  today: /сьогодні/iu,
  yesterday: /вчора/iu,
};
