import { foldText } from "../fold-text";
import { findPhrases, getPhrase, indexPhrases } from "../phrase-index";
import { readWords } from "../read-words";
import { OFFICE_MODIFIERS, OFFICE_TITLES, PORTFOLIOS } from "./offices";
import type { Span } from "../../types";
import type { OfficeClass } from "./offices";

export interface OfficeMeaning {
  class: OfficeClass;
  /** `foreign`, `defence`, `energy` … for ministers, else null. */
  portfolio: string | null;
}

export interface OfficeMention extends OfficeMeaning {
  /** The title with "deputy", "acting" and the like, without country and honorifics. */
  span: Span;
  former: boolean;
  acting: boolean;
  deputy: boolean;
}

const TITLES = indexPhrases<OfficeMeaning>(listTitles());
const MODIFIERS = new Map(
  (Object.keys(OFFICE_MODIFIERS) as (keyof typeof OFFICE_MODIFIERS)[]).flatMap((kind) =>
    OFFICE_MODIFIERS[kind].map((word) => [word, kind] as const),
  ),
);
const WORD_BEFORE = /([\p{L}-]+)(?:-| )$/u;

/** What an office title means, whatever its case: "Foreign Minister", "state councillor". */
export function lookupOffice(title: string): OfficeMeaning | undefined {
  return getPhrase(TITLES, fold(title).trim())?.value;
}

/** Every office title of an English text. "ministers" and other plurals are not offices of one person and left out,
 *  so is "in general". */
export function findOffices(text: string): OfficeMention[] {
  const folded = fold(text);
  const titles = findPhrases(TITLES, { text: folded, words: readWords(folded) }).filter(
    ({ form, start }) => form !== "general" || text.charAt(start) === "G",
  );
  return titles.map(({ start, end, value }) => {
    const before = readModifiers(folded, start);
    return {
      class: value.class,
      portfolio: value.portfolio,
      span: [before.start, end],
      former: before.kinds.has("former"),
      acting: before.kinds.has("acting"),
      deputy: before.kinds.has("deputy") || value.class === "deputy-head",
    };
  });
}

function readModifiers(folded: string, titleStart: number) {
  const kinds = new Set<string>();
  let start = titleStart;
  for (;;) {
    const word = WORD_BEFORE.exec(folded.slice(Math.max(0, start - 20), start))?.[1];
    const kind = word === undefined ? undefined : MODIFIERS.get(word);
    if (word === undefined || kind === undefined) return { start, kinds };
    kinds.add(kind);
    start -= word.length + 1;
  }
}

function listTitles(): [string, OfficeMeaning][] {
  const plain = (Object.keys(OFFICE_TITLES) as OfficeClass[]).flatMap((officeClass) =>
    OFFICE_TITLES[officeClass].map((title): [string, OfficeMeaning] => [
      fold(title),
      { class: officeClass, portfolio: portfolioOfTitle(title) },
    ]),
  );
  const ministers = Object.entries(PORTFOLIOS).flatMap(([portfolio, forms]) =>
    forms.flatMap((form) =>
      [
        `${form} minister`,
        `minister of ${form}`,
        `minister for ${form}`,
        `minister of the ${form}`,
        `minister for the ${form}`,
      ].map((title): [string, OfficeMeaning] => [title, { class: "minister", portfolio }]),
    ),
  );
  return [...plain, ...ministers];
}

/** "secretary of state" and "top diplomat" hold a portfolio without its word. */
function portfolioOfTitle(title: string): string | null {
  if (
    /^(?:secretary of state|(?:deputy|assistant|under-?\s?) ?secretary of state|foreign secretary|.*foreign affairs.*|.*diplomat|foreign policy chief|assistant foreign minister)$/.test(
      title,
    )
  )
    return "foreign";
  if (/defen[cs]e/.test(title)) return "defence";
  if (/treasury|exchequer/.test(title)) return "finance";
  if (/trade|commerce/.test(title)) return "trade";
  if (/energy/.test(title)) return "energy";
  return /home/.test(title) ? "interior" : null;
}

function fold(text: string): string {
  return foldText(text).toLowerCase();
}
