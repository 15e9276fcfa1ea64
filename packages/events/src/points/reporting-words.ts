const VERBS =
  "said|says|say|added|adds|repeated|told|recalled|stressed|insisted|noted|stated|argued|warned|claimed|explained|continued|wrote|tweeted|emphasi[sz]ed|underlined|pointed out|reiterated|assured|declared|announced|replied|confirmed";
const NAME = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}";
const DESCRIPTION = "[Tt]he (?:\\p{L}[\\p{L}’'-]* ){0,2}\\p{L}[\\p{L}’'-]*|a (?:\\p{Ll}+ ){1,3}";

/** "Xi said", "he had told", "the President recalled"; the first group is the subject. */
export const NAME_BEFORE_REPORTING = new RegExp(
  `(${NAME}|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|${DESCRIPTION}) ?(?:(?:also|then|later|further|had|has) )?(?:${VERBS})\\b`,
  "gu",
);
/** "said Xi"; the first group is the subject. */
export const REPORTING_BEFORE_NAME = new RegExp(
  `\\b(?:said|says|added|repeated|recalled) (${NAME}|the \\p{Ll}+(?: \\p{Ll}+)?)(?=[,.]|$)`,
  "gu",
);

const FRAMES = [
  new RegExp(
    `(?:^|,?\\s)(?:he|she|it|they|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) (?:also |then |later |further )?(?:${VERBS})(?: \\p{Lu}[\\p{L}’-]+)?(?: that)?(?=[\\s,.]|$)`,
    "gu",
  ),
  new RegExp(`,? (?:said|added|repeated|recalled) \\p{Lu}[\\p{L}’'-]+`, "gu"),
  /,? according to [^,.]+/gu,
  /,? (?:in (?:his|her|their) words|by this account|for (?:his|her) part)\b,?/gu,
];

/** A clause without what only says who said it. */
export function dropFrames(words: string): string {
  return FRAMES.reduce((rest, frame) => rest.replace(frame, " "), words);
}
