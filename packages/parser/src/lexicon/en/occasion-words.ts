import type { OccasionWords } from "../occasion-words";

export const EN: OccasionWords = {
  events: {
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
  countries: {},
  offices: {},
  today: /\btoday\b|\btonight\b/iu,
  yesterday: /\byesterday\b|\blast night\b/iu,
};
