import { MONTHS, WEEKDAYS } from "../../lexicon/en/calendar";
import { FUNCTION_WORDS } from "../../lexicon/en/function-words";
import { CUE_FORMS } from "../../lexicon/en/readout-verbs";
import {
  HONORIFICS,
  INSTITUTION_HEADS,
  LAY_HEADS,
  LAY_PLURALS,
  OFFICE_HEADS,
  OFFICE_PARTS,
  PLURAL_HEADS,
  SIDE_HEADS,
  STATE_HEADS,
} from "../../lexicon/en/role-nouns";
import { isCapital } from "../../lexicon/read-words";
import type { MentionKind, Token } from "../../reading";
import type { Reading } from "./reading";

/** Plain words when small: "a major deal", "the general public", "both parties". */
const ONLY_CAPITAL = new Set(
  "major general justice captain member house force forces guard league centre center chair judge gen rep".split(
    " ",
  ),
);

const ALSO_ADJECTIVES = new Set("official state military party".split(" "));

const DESCRIBED = new Set(
  "data figures statistics visit visits trip media television tv news border borders policy position website results residence report reports reporting language document documents account accounts ceremony ceremonies response newspaper newspapers radio broadcaster broadcasters run owned controlled sources banquet capacity business exercises drills aircraft action force vessels ship ships operation operations base bases leadership line".split(
    " ",
  ),
);

export function isHead({ tokens, cover }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token || !kindOfHead(token.lower)) return false;
  const { lower } = token;
  if (HONORIFICS.has(lower))
    return isCapital(token.text) && isCapital(tokens[afterStop(tokens, index)]?.text ?? "");
  if (cover[index] || (ONLY_CAPITAL.has(lower) && !isCapital(token.text))) return false;
  if (ALSO_ADJECTIVES.has(lower) && describes(tokens[index + 1])) return false;
  return lower !== "head" || tokens[index + 1]?.lower === "of";
}

/** "Adm. Aquilino": the index after a short title and its stop. */
export function afterStop(tokens: readonly Token[], head: number): number {
  const [title, stop] = [tokens[head], tokens[head + 1]];
  const isShort = /^(?:Mr|Mrs|Ms|Dr|Prof|Adm|Gen|Sen|Rep|Gov|Lt|Col|Maj)$/.test(title?.text ?? "");
  return isShort && stop?.text === "." && stop.start === title?.end ? head + 2 : head + 1;
}

/** "official data", "state media": the next word is the noun. */
function describes(next: Token | undefined): boolean {
  return next !== undefined && DESCRIBED.has(next.lower);
}

/** The first list that has a head tells what it is. */
const HEAD_KINDS = new Map<string, MentionKind>(
  (
    [
      ["role", [...OFFICE_HEADS, ...LAY_HEADS, ...HONORIFICS, "counterpart"]],
      ["group", [...PLURAL_HEADS, ...LAY_PLURALS, ...SIDE_HEADS]],
      ["state", STATE_HEADS],
      ["institution", INSTITUTION_HEADS],
      ["role", ["source"]],
    ] as const
  )
    .flatMap(([kind, heads]) => [...heads].map((head) => [head, kind] as const))
    .toReversed(),
);

/** What a head noun tells of its phrase; undefined for other words. */
export function kindOfHead(lower: string): MentionKind | undefined {
  return HEAD_KINDS.get(lower);
}

/** Belongs to a noun phrase by its form: a country, an office word, a capitalised word. */
export function isNominal({ tokens, cover }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (cover[index]) return true;
  const { lower, text } = token;
  if (WEEKDAYS.has(lower) || (MONTHS.has(lower) && lower !== "may")) return false;
  if (OFFICE_PARTS.has(lower) || kindOfHead(lower) !== undefined) return true;
  if (FUNCTION_WORDS.has(lower)) return false;
  return isCapital(text) && index > 0;
}

/** "atomic", "badly divided": no word of grammar, no verb of speaking. */
export function isPlainWord({ text, lower }: Token): boolean {
  return (
    /^\p{Ll}[\p{L}-]*$/u.test(text) && !FUNCTION_WORDS.has(lower) && !CUE_FORMS.get(lower)?.forms.has("past")
  );
}
