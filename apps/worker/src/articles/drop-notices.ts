const MONTH =
  "(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|fev|dez|janv|févr|avr|juin|juil|août|déc)\\p{L}*\\.?";
/** Nothing but a day, perhaps with an hour. */
const DATE_LINE = new RegExp(
  `^\\W{0,3}(?:(?:updated?|published|posted)\\W{1,3})?(?:\\p{L}{2,10}(?:-feira)?[,.]? )?(?:\\d{1,2}\\.?(?: de)? ${MONTH}|${MONTH} \\d{1,2},?)(?:(?: de)? \\d{4})?(?:,? (?:at |às )?\\d{1,2}[:.h]\\d{2}.{0,12})?\\W*$`,
  "iu",
);

/** Whole paragraphs that sites put between or after an article's own, in words that no article uses for anything else. */
const NOTICES = [
  /^(?:advert(?:isement|ising)?|ad|anzeige|werbung|publicit[éà]|publicidade?|iklan|реклама|sign in|log ?in|breaking news|latest news|home|via \S+|loading\W*|share(?: this)?(?: article| story| on .{1,20})?|tweet|print|email|comments?(?: \(\d+\))?|add (?:a )?(?:new )?comment|leave a (?:reply|comment)|tags?\W?|topics?\W?|more|close|menu|follow us|recommended|related(?: (?:articles?|stories|news|content|topics|links))?|you may also like|most (?:read|popular)|trending(?: now)?|editor'?s picks?|what to read next|story continues(?: below)?.{0,20}|continue reading.{0,40}|skip (?:to|past) .{1,40}|back to top)[:.!]?$/i,
  /^(?:read (?:more|also|next|the full)|see also|also read|more (?:on|from|about|ap)\b|related|watch|listen|don'?t miss|up next|next|in pictures|explained|recommended|also on [\w.]+|suggested|promoted|sponsored|leggi anche|lire aussi|mehr zum thema|lesen sie auch|lea también|te puede interesar|leia (?:mais|também)|читайте также|اقرأ أيضا)\s*[:|>»–—-]/iu,
  /^\W{0,3}(?:sign[- ]?up\b|subscribe\b|get (?:breaking|the latest|our|daily)\b.{0,80}(?:alerts?|newsletter|inbox|news)|follow (?:us|@|ap|the|our|\w+ on)\b|join (?:us|our)\b.{0,40}(?:newsletter|channel|telegram|facebook|whatsapp)|click here\b|download (?:our|the)\b.{0,30}\bapp\b|like us on|find us on|stay (?:up to date|on top|informed))/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved|image (?:caption|copyright|source|credit)|(?:image|photo|picture|video)(?:s|graph)?\s*(?:credit|by|courtesy|:|©)|photograph by|credit:|source:.{0,40}$|file (?:photo|image))/i,
  /(?:\((?:image|photo|picture|credit|source)s?\s*:?[^)]*\)|\((?:[\w\s.]+\/)?(?:AP|Reuters|AFP|Getty|EPA)(?: Images| Photo)?[^)]{0,60}\)|credit:\s?[^.]{2,50}|photo by [^.]{2,60}\)?)\s*$/i,
  /^\(?(?:additional )?(?:reporting|writing|editing|edited|reported|written|compiled) (?:by|and \w+ by)\b.{0,300}\)?$/i,
  /^(?:associated press|ap|reuters|afp)\b.{0,200}\bcontributed to this (?:report|story|article)\W*$/i,
  /^(?:updated?|published|posted|last (?:updated|modified)|first published|original(?:ly published)?)\b.{0,30}\d.{0,60}$/i,
  DATE_LINE,
  /^(?:by|von|par|por)\s[^.!?]{2,80}\d{4}.{0,60}$/i,
  /\b(?:this (?:web)?site uses cookies|may (?:earn|receive) an? (?:affiliate )?commission|terms of (?:use|service) apply|reach the reporters? (?:on|at))\b/i,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [A-Z][a-z]+ \d{1,2},? \d{4},? .{0,60}$/i,
];

/** What a company or a writer says of itself below an article. */
const ABOUT = /^about (?:the )?[A-Z][\w&.'’ -]{1,40}:?$/;

/** Drops site notices, photo credits and teasers; a paragraph longer than any notice stays whatever it begins with. */
export function dropNotices(paragraphs: string[]): string[] {
  const about = paragraphs.findIndex((text, index) => index > paragraphs.length / 2 && ABOUT.test(text));
  const body = about < 0 ? paragraphs : paragraphs.slice(0, about);
  const kept = body.filter((text) => text.length > 320 || !NOTICES.some((notice) => notice.test(text)));
  return kept.length > 0 ? kept : paragraphs;
}
