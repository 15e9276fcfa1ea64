import { MONTHS, WEEKDAYS } from "../../lexicon/en/calendar";
import { FUNCTION_WORDS } from "../../lexicon/en/function-words";
import { HONORIFICS, OFFICE_HEADS, OFFICE_PARTS } from "../../lexicon/en/role-nouns";
import { isCapital } from "../../lexicon/read-words";
import type { Mention, Token } from "../../reading";
import { kindOfHead } from "./heads";
import type { Cover, Reading } from "./reading";

const PARTICLES = new Set(
  "de da do dos das del della di la le van von der den bin ibn al el ul ur abu ter ten".split(" "),
);

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|ul|an|as|ar)-\p{Lu}[\p{L}'’-]+)$/u;

export function isPlainName({ text, lower }: Token): boolean {
  return NAME_WORD.test(text) && kindOfHead(lower) === undefined && !OFFICE_PARTS.has(lower);
}

/** Where a name that begins at `at` ends; null when none begins there. */
export function readName({ tokens, cover }: Reading, at: number): number | null {
  let end = at;
  let words = 0;
  while (end < at + 7) {
    const token = tokens[end];
    if (!token || (cover[end] && !isNamePart(tokens, cover, end, at))) break;
    const particle = end > at && PARTICLES.has(token.lower) && leadsToName(tokens, end + 1);
    if (!particle && !NAME_WORD.test(token.text)) break;
    if (
      !particle &&
      (WEEKDAYS.has(token.lower) ||
        kindOfHead(token.lower) !== undefined ||
        HONORIFICS.has(token.lower) ||
        (FUNCTION_WORDS.has(token.lower) && token.text.length > 2))
    )
      break;
    end += 1;
    if (token.text.replace(".", "").length > 1) words += 1;
    if (/^(?:jr|sr)$/.test(token.lower) && tokens[end]?.text === ".") end += 1;
  }
  return words > 0 ? end : null;
}

/** "von der Leyen": particles up to a word with a capital. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  const next = PARTICLES.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return NAME_WORD.test(tokens[next]?.text ?? "");
}

/** "Hassan Iran" is no name, "Jordan" after a given name is one, so is the "Israel" of "Minister Israel Katz". */
function isNamePart(tokens: readonly Token[], cover: Cover, end: number, at: number): boolean {
  if (end > at) return cover[end]?.sense === "capital";
  const [office, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    cover[at]?.sense === "name" &&
    office !== undefined &&
    OFFICE_HEADS.has(office.lower) &&
    isCapital(office.text) &&
    next !== undefined &&
    !cover[at + 1] &&
    isPlainName(next) &&
    !WEEKDAYS.has(next.lower) &&
    !MONTHS.has(next.lower)
  );
}

/** "al-Sisi" is "Sisi" further down. */
const ARABIC_ARTICLE = /^(?:al|el|ul|an|as|ar)-(?=\p{Lu})/iu;

/** The parts by which a name is known further down. */
export function namePartsOf({ name }: Mention): string[] {
  return (name ?? "")
    .split(" ")
    .map((part) => part.replace(ARABIC_ARTICLE, ""))
    .filter((part) => part.length > 1 && !part.endsWith(".") && isCapital(part));
}
