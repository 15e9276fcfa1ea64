import { COUNTRY_PHRASES } from "./country-index";
import { foldText, readFolded } from "./fold-text";
import { getPhrase, longestPhraseAt } from "./phrase-index";
import { isCapital } from "./read-words";
import type { CountryMeaning } from "./country-index";
import type { FoldedText } from "./fold-text";
import type { Word } from "./read-words";
import type { Span } from "../types";

export interface CountryMention extends CountryMeaning {
  span: Span;
}

const TITLE =
  /^(?:President|Prime|King|Queen|Crown|Foreign|Defen[cs]e|Deputy|Vice|Minister|Ambassador|Premier|Chancellor|Secretary|Sultan|Emir|Parliament|Government|Embassy)/;

/** What a word or phrase means as a country, read as written: "Beijing", "Britons", "the Kremlin". */
export function lookupCountry(phrase: string): CountryMeaning | undefined {
  const form = foldText(phrase.trim()).replace(/^the (?!States)/i, "");
  return getPhrase(COUNTRY_PHRASES, form)?.value ?? undefined;
}

/**
 * Every country word of an English text with its place. Capitals must be written as such; words in capitals count.
 * Left out: phrases that only contain a country's word ("Paris Agreement"), names of persons ("Michael Jordan"),
 * and what may be either of two countries ("Korea").
 */
export function findCountryMentions(text: string | FoldedText): CountryMention[] {
  const { text: folded, words } = readFolded(text);
  const mentions: CountryMention[] = [];
  let end = 0;
  for (const word of words) {
    const { start: index } = word;
    const entry =
      index < end || !mayBegin(word, folded) ? undefined : longestPhraseAt(COUNTRY_PHRASES, folded, word);
    if (!entry) continue;
    end = index + entry.form.length;
    const { value: meaning } = entry;
    if (!meaning || (meaning.ambiguous && meaning.sense !== "seat" && isPersonName(folded, index, end)))
      continue;
    const previous = mentions.at(-1);
    if (meaning.sense === "seat" && previous && belongsTo(folded, previous, index)) continue;
    mentions.push({ ...meaning, span: [index, end] });
  }
  return mentions;
}

/** A capital, or "the States". */
function mayBegin({ text, start }: Word, folded: string): boolean {
  return isCapital(text) || (text === "the" && folded.startsWith(" States", start + 3));
}

/** "Michael Jordan", "Jordan Henderson"; not "In Jordan", "Jordan King Abdullah". */
function isPersonName(folded: string, start: number, end: number): boolean {
  const before = /(?:^|[^.!?"]\s)(\p{Lu}\p{Ll}+) $/u.exec(folded.slice(Math.max(0, start - 30), start));
  const after = /^ (\p{Lu}\p{Ll}+)/u.exec(folded.slice(end, end + 30));
  return (
    (before !== null && !TITLE.test(before[1] ?? "") && !FUNCTION_WORD.test(before[1] ?? "")) ||
    (after !== null && !TITLE.test(after[1] ?? ""))
  );
}

const FUNCTION_WORD =
  /^(?:In|On|At|From|To|For|With|And|But|The|By|As|If|That|When|While|South|North|West|East|Of|Only|Since|Mr|Meanwhile|Earlier|Today|However|Now|Then|Later|Also|Both|While|After|Before|Under|Like|Unlike|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** "the German Foreign Office" is Germany's: a seat right after another country's word is not told of by its own. */
function belongsTo(folded: string, previous: CountryMention, start: number): boolean {
  return /^(?:'s?)? $/.test(folded.slice(previous.span[1], start)) && previous.sense !== "seat";
}
