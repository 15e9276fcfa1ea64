import type { CountryCode } from "@readout/parser";
import { COUNTRIES } from "@readout/parser/countries";
import { findCountryMentions } from "@readout/parser/country-mentions";

interface Mention {
  country: CountryCode;
  start: number;
}

/** What a language calls a country besides its name: adjectives of another stem, short forms, capitals for governments. */
const MORE: Record<string, Partial<Record<CountryCode, string>>> = {
  zh: {
    CN: "中方|中国|中國|北京|外交部",
    IR: "伊方|德黑兰|德黑蘭",
    US: "美方|美国|美國|华盛顿|華盛頓|白宫|白宮",
    UA: "乌方|烏方|基辅",
    RU: "俄方|莫斯科",
    JP: "日方|东京",
    FR: "法方|法国|法國|巴黎",
    PL: "波方|波兰|波蘭",
    IN: "印方|新德里",
    EU: "欧盟|歐盟|欧方",
    UN: "联合国|聯合國",
    KR: "韩国|韓國|韩方",
    GB: "英国|英國|英方",
    DE: "德国|德國|德方",
  },
  ru: {
    CN: "кита|кнр|пекин",
    IR: "иран|тегеран",
    US: "сша|америк|вашингтон|белый дом|белого дома",
    GB: "британ|лондон",
    UA: "украин|киев",
    RU: "росси|рф(?!\\p{L})|москв|кремл",
    IN: "инди|нью-дели",
    EU: "евросоюз|ес(?!\\p{L})",
    UN: "оон(?!\\p{L})",
    TR: "турец|турци|анкар",
    GR: "гречес|греци|афин",
  },
  uk: {
    CN: "кита|кнр|пекін",
    IR: "іран|тегеран",
    US: "сша|америк|вашингтон",
    UA: "україн|києв|київ",
    RU: "росі|рф(?!\\p{L})|москв|кремл",
    IN: "інді",
    EU: "євросоюз|єс(?!\\p{L})",
    UN: "оон(?!\\p{L})",
  },
  pl: {
    CN: "chin(?!\\p{L}{5})|chińsk|pekin",
    IR: "iran|teheran",
    US: "usa(?!\\p{L})|amerykańsk|waszyngton",
    UA: "ukrai|kij[oó]w",
    RU: "rosj|rosyjsk|moskw|kreml",
    DE: "niemc|niemieck|berlin",
    IN: "indi[ei]|indyjsk|delhi",
    CA: "kanad",
    EU: "unia europejsk|unii europejsk",
  },
  fa: { CN: "چین|پکن", IR: "ایران|تهران", US: "آمریکا|امریکا|واشنگتن", RU: "روسیه|مسکو", IQ: "عراق" },
  ar: {
    CN: "الصين|بكين",
    IR: "إيران|ايران|الإيران|الايران|طهران",
    US: "أمريك|الأمريكي|أميرك|واشنطن",
    RU: "روسيا|الروسي|موسكو",
    UA: "أوكران",
  },
  tr: {
    CN: "çin(?!\\p{L}{5})|pekin",
    GR: "yunan|atina",
    TR: "türk|ankara",
    US: "abd(?!\\p{L})|amerika",
    RU: "rus(?:ya|lar)?(?!\\p{L}{4})|moskova",
    IR: "iran|tahran",
  },
  el: {
    GR: "ελλάδ|ελλην|αθήν|αθην",
    TR: "τουρκί|τούρκ|τουρκ|άγκυρ|αγκυρ",
    CN: "κίν[αο]|κινέζ|πεκίν",
    US: "ηπα(?!\\p{L})|αμερικ",
    RU: "ρωσ",
    UA: "ουκραν",
  },
  it: {
    CN: "cin[ae](?!\\p{L}{4})|cines|pechino",
    IR: "iran|teheran",
    US: "stati uniti|usa(?!\\p{L})|american|washington",
    RU: "russ|mosca",
    UA: "ucrain|kiev",
  },
  es: {
    CN: "chin[ao]|pek[ií]n|beijing",
    IR: "ir[aá]n|teher[aá]n",
    US: "estados unidos|ee\\. ?uu|estadounid|washington",
    RU: "rusi|rus[oa]s?(?!\\p{L})|mosc[uú]",
    UA: "ucrani|kiev",
  },
  fr: {
    CN: "chin|p[eé]kin",
    IR: "iran|t[eé]h[eé]ran",
    US: "[eé]tats-unis|am[eé]ricain|washington",
    RU: "russ|moscou|kremlin",
    UA: "ukrain|kiev|kyiv",
  },
  de: {
    CN: "chin|peking",
    IR: "iran|teheran",
    US: "usa(?!\\p{L})|us-|amerikan|washington",
    RU: "russ|russland|moskau|kreml",
    UA: "ukrain|kiew|kyjiw",
  },
  pt: {
    CN: "chin[aêe]|pequim",
    IR: "ir[ãa]|teer[ãa]",
    US: "estados unidos|eua(?!\\p{L})|americano|washington",
    RU: "r[uú]ssi|russ[oa]|moscou|moscovo",
    UA: "ucr[âa]ni",
  },
  ja: {
    CN: "中国|北京",
    IR: "イラン|テヘラン",
    US: "米国|アメリカ|ワシントン|ホワイトハウス",
    RU: "ロシア|モスクワ|露",
    UA: "ウクライナ|キーウ",
    KR: "韓国|ソウル",
    JP: "日本|東京",
  },
};

/** Languages whose words stand without spaces between them. */
const UNSPACED = new Set(["zh", "ja", "th"]);

/** Where a text names countries, in any language that the runtime has country names of. */
export function findCountryWords(text: string, lang: string | null): Mention[] {
  const language = lang?.split("-")[0] ?? "en";
  if (language === "en")
    return findCountryMentions(text).map(({ code, span }) => ({ country: code, start: span[0] }));
  return patternsOf(lang ?? "en", language).flatMap(({ country, pattern }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ country, start: index })),
  );
}

const cache = new Map<string, { country: CountryCode; pattern: RegExp }[]>();

function patternsOf(lang: string, language: string) {
  const known = cache.get(lang) ?? makePatterns(lang, language);
  cache.set(lang, known);
  return known;
}

function makePatterns(lang: string, language: string) {
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const isSpaced = !UNSPACED.has(language);
  return COUNTRIES.flatMap(({ code: country }) => {
    const name = names.of(country);
    const forms = [
      MORE[language]?.[country],
      name && shorten(name, isSpaced && language !== "ar" && language !== "fa"),
    ].filter(Boolean);
    if (forms.length === 0) return [];
    const start = isSpaced && language !== "ar" ? "(?<![\\p{L}\\u200c])" : "";
    const end = language === "fa" ? "(?!\\p{L})" : "";
    return [{ country, pattern: new RegExp(`${start}(?:${forms.join("|")})${end}`, "giu") }];
  });
}

/** Names bend at their ends; those of four letters or fewer are left whole. */
function shorten(name: string, bends: boolean): string {
  const stem = !bends || name.length <= 4 ? name : name.slice(0, name.length > 6 ? -2 : -1);
  return `${stem.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${bends && name.length <= 4 ? "(?!\\p{L}{3})" : ""}`;
}
