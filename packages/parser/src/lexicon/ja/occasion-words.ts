import type { OccasionWords } from "../occasion-words";

export const JA: OccasionWords = {
  events: {
    call: /電話会談|電話協議|電話/gu,
    visit: /訪問|訪中|訪米|訪日|来日/gu,
    meeting: /会談|会見|会合|首脳会議/gu,
    joint_statement: /共同声明|共同宣言/gu,
    letter: /書簡|祝電|弔電/gu,
  },
  countries: {
    CN: "中国|北京|中(?=米|韓|露|印|仏|英|独|外相|首脳)",
    DE: "ドイツ|独(?=首相|外相|政府)",
    EU: "欧州連合|ＥＵ|EU",
    FR: "フランス|仏(?!教)",
    GB: "英国|イギリス",
    IN: "インド(?!ネシア)|印(?=首相|外相)",
    IR: "イラン|テヘラン",
    JP: "日本|東京|日(?=中|米|韓|露|印|仏|英|独)|(?<=米|中|韓)日|外務省",
    KR: "韓国|ソウル|(?<=日|中|米)韓",
    RU: "ロシア|モスクワ|露",
    UA: "ウクライナ|キーウ",
    UN: "国連",
    US: "米国|アメリカ|ワシントン|ホワイトハウス|米(?=中|韓|露|国務|大統領|政府|首脳)|(?<=日)米",
  },
  offices: {
    President: /大統領|国家主席|主席/iu,
    "Prime Minister": /首相|総理大臣/iu,
    "Foreign Minister": /外相|外務大臣|国務長官/iu,
    "Foreign Ministry spokesperson": /外務省報道官/iu,
  },
  today: /今日|本日|きょう/iu,
  yesterday: /昨日|きのう/iu,
};
