import type { EventType } from "@readout/parser";

type Told = Exclude<EventType, "other">;

/** Words that tell what happened, by language; beginnings of words where words bend. The first type that stands counts most. */
const WORDS: Record<string, Partial<Record<Told, RegExp>>> = {
  en: {
    call: /\b(?:(?:tele)?phone|video) (?:call|conversation|talks?|conference)s?\b|\b(?:by|over the|on the) (?:tele)?phone\b|\b(?:tele)?phoned\b|\brang\b|\b(?:spoke|speaks?|spoken|talked?|talks) (?:by|on|over) (?:the )?(?:tele)?phone\b|\b(?:a|an|the|this|their|his|her|first|second|third|fourth|fifth|long-awaited|rare|hour-long|\p{L}+['’]s|\p{L}+-\p{L}+|held|after|during|since) (?:\p{L}+ )?calls?\b(?! (?:for|on|to)\b)|\b(?:phone|telephone)\b/giu,
    visit:
      /\bvisit(?:s|ed|ing)?\b|\b(?:first|rare|official|state|return|two-day|three-day) (?:trip|tour)\b|\btrip to\b|\barrived in\b|\bflew to\b|\bwelcomed\b.{0,40}\bin\b/giu,
    meeting:
      /\bmet\b|\bmeet(?:s|ings?)?\b|\bsummit\b|(?<!peace )\btalks\b|\bsidelines\b|\bconferred\b|\bnegotiations?\b|\bconsultations\b|\bhosted\b/giu,
    joint_statement:
      /\bjoint (?:statement|declaration|communiqu[eé])\b|\bdeclaration\b|\b(?:signed?|signs|inked?|concluded) (?:an? |the )?(?:\p{L}+ ){0,3}(?:accord|agreement|pact|declaration|pledge)\b/giu,
    letter: /\bletter\b|\bcongratulatory message\b|\bmessage of\b|\bcable\b|\bcondolence\b/giu,
    exchange:
      /\btit-for-tat\b|\bexpel(?:s|led)?\b|\bexpulsions?\b|\bsummon(?:s|ed)\b|\brejects? (?:charges?|allegations?|accusations?|claims?)\b|\ballegations?\b|\bwar of words\b|\btrad(?:e|ed|ing) (?:barbs|accusations)\b|\bhits? back\b|\baccus(?:es|ed)\b/giu,
    briefing:
      /\b(?:press|news) (?:briefing|conference)\b|\bspokes(?:man|woman|person)\b|\btold reporters\b/giu,
    speech:
      /\bspeech\b|\baddress(?:ed)? (?:the|parliament|congress|lawmakers)\b|\btold (?:parliament|the house|lawmakers)\b|\bkeynote\b/giu,
    interview: /\binterview\b/giu,
  },
  zh: {
    call: /通了?电话|通了?電話|通话|通話|电话交谈|視訊|视频会晤|视频通话/gu,
    visit: /访问|訪問|到访|到訪|出访|国事访问|抵达/gu,
    meeting: /会见|會見|会晤|會晤|会谈|會談|举行会谈|见面/gu,
    joint_statement: /联合声明|聯合聲明|联合公报|聯合公報|宣言|签署/gu,
    letter: /致电|致電|贺电|賀電|贺信|賀信|慰问电|复信|信函/gu,
    briefing: /记者会|記者會|发言人|發言人/gu,
    exchange: /驱逐|驅逐|召见|召見/gu,
  },
  ru: {
    call: /телефон\p{L}*|по телефону|созвон\p{L}*/giu,
    visit: /визит\p{L}*|прибы\p{L}+ в|посети\p{L}*/giu,
    meeting: /встре(?:ч|т)\p{L}*|переговор\p{L}*|саммит\p{L}*/giu,
    joint_statement: /совместн\p{L}+ заявлени\p{L}*|деклараци\p{L}*|подписа\p{L}+/giu,
    letter: /телеграмм\p{L}*|послани\p{L}+|письм\p{L}+/giu,
    briefing: /брифинг\p{L}*|пресс-секретар\p{L}*/giu,
    exchange: /выслал\p{L}*|высылк\p{L}*|вызва\p{L}+ посла/giu,
  },
  uk: {
    call: /телефон\p{L}*|розмов\p{L}*|дзвін\p{L}*|дзвонив|поговорив/giu,
    visit: /візит\p{L}*|прибу\p{L}+ до|відвіда\p{L}*/giu,
    meeting: /зустріч\p{L}*|зустрі\p{L}+|перемовин\p{L}*|переговор\p{L}*|саміт\p{L}*/giu,
    joint_statement: /спільн\p{L}+ заяв\p{L}*|деклараці\p{L}*/giu,
  },
  pl: {
    call: /telefon\p{L}*|\brozm(?:ow|ów|aw)\p{L}*/giu,
    visit: /wizyt\p{L}*|odwiedz\p{L}*/giu,
    meeting: /spotka\p{L}*|szczyt\p{L}*|negocjacj\p{L}*/giu,
    joint_statement: /wspóln\p{L}+ oświadczeni\p{L}*|deklaracj\p{L}*/giu,
    exchange: /wydal\p{L}*|zarzut\p{L}*|oskarż\p{L}*/giu,
  },
  fa: {
    call: /تلفنی|تماس تلفن|گفتگوی تلفنی|گفت‌وگوی تلفنی/gu,
    visit: /سفر|دیدار رسمی/gu,
    meeting: /دیدار|نشست|مذاکره|ملاقات/gu,
    joint_statement: /بیانیه مشترک/gu,
    letter: /پیام تبریک|نامه/gu,
  },
  ar: {
    call: /مكالمة|اتصال هاتفي|اتصالا هاتفيا|هاتفي/gu,
    visit: /زيارة|يزور|زار/gu,
    meeting: /لقاء|التق|يلتقي|اجتماع|محادثات|مباحثات|قمة/gu,
    joint_statement: /بيان مشترك|إعلان/gu,
    letter: /رسالة|برقية/gu,
    exchange: /طرد|استدع/gu,
  },
  ja: {
    call: /電話会談|電話協議|電話/gu,
    visit: /訪問|訪中|訪米|訪日|来日/gu,
    meeting: /会談|会見|会合|首脳会議/gu,
    joint_statement: /共同声明|共同宣言/gu,
    letter: /書簡|祝電|弔電/gu,
  },
  es: {
    call: /telef[oó]ni\p{L}+|por tel[eé]fono|llamada\p{L}*/giu,
    visit: /visit\p{L}*|viaje\p{L}*/giu,
    meeting: /\bse re[uú]ne\p{L}*|reuni[oó]n\p{L}*|recib\p{L}+|encuentro\p{L}*|cumbre\p{L}*/giu,
    joint_statement: /declaraci[oó]n conjunta|comunicado conjunto/giu,
  },
  fr: {
    call: /t[eé]l[eé]phoni\p{L}+|au t[eé]l[eé]phone|entretien t[eé]l\p{L}+|appel\b/giu,
    visit: /visite\p{L}*|en d[eé]placement|voyage\p{L}*/giu,
    meeting: /rencontr\p{L}+|r[eé]union\p{L}*|sommet\p{L}*|re[cç]u\p{L}*|pourparlers/giu,
    joint_statement: /d[eé]claration commune|communiqu[eé] conjoint/giu,
  },
  de: {
    call: /telefon\p{L}*|telefonat\p{L}*/giu,
    visit: /besuch\p{L}*|\breise\p{L}*/giu,
    meeting: /treffen|traf\b|getroffen|gespr[aä]ch\p{L}*|gipfel\p{L}*|verhandlung\p{L}*/giu,
    joint_statement: /gemeinsame\p{L}* erkl[aä]rung\p{L}*/giu,
  },
  it: {
    call: /telefonic\p{L}+|al telefono|telefonata|chiamata/giu,
    visit: /visit\p{L}*|viaggio/giu,
    meeting: /incontr\p{L}+|vertice|riunion\p{L}*|colloqui\b/giu,
    joint_statement: /dichiarazione congiunta/giu,
  },
  pt: {
    call: /telef[oô]ni\p{L}+|por telefone|telefonema|liga[cç][aã]o/giu,
    visit: /visit\p{L}*|viagem/giu,
    meeting: /encontr\p{L}+|reuni[aã]o|reuni\p{L}+|c[uú]pula/giu,
    joint_statement: /declara[cç][aã]o conjunta/giu,
  },
  tr: {
    call: /telefon\p{L}*/giu,
    visit: /ziyaret\p{L}*/giu,
    meeting: /görüş\p{L}*|ağırla\p{L}*|bir araya|zirve\p{L}*|buluş\p{L}*|kabul etti/giu,
    joint_statement: /ortak (?:açıklama|bildiri)|bildirge\p{L}*/giu,
  },
  el: {
    call: /τηλεφων\p{L}*/giu,
    visit: /επίσκεψ\p{L}*|επισκέψ\p{L}*|επισκέφ\p{L}*|ταξίδ\p{L}*/giu,
    meeting: /συνάντησ\p{L}*|συναντ\p{L}*|σύνοδ\p{L}*|συνομιλί\p{L}*/giu,
    joint_statement: /διακήρυξ\p{L}*|κοινή δήλωσ\p{L}*/giu,
  },
};

/** Words of a language, English ones where there are none. */
export const eventWordsOf = (lang: string | null) => WORDS[lang?.split("-")[0] ?? "en"] ?? WORDS["en"] ?? {};
