import { KNOWN_PEOPLE, type KnownPerson } from "../lexicon/known-people";

interface Form {
  text: string;
  /** Place of its person in the list. */
  rank: number;
  /** Letters that may follow: names bend by a few, a short one is a whole word, some scripts separate no words. */
  ending: number;
}

/** Conjunction, preposition and article are written together with an Arabic or Persian name. */
const ARABIC_PREFIX = "وبلا";
const LONGEST_PREFIX = 3;
const LONGEST_BENDING = 4;
const SHORT = 4;

/** Where a text names people who are known by name alone; each person's places in order. */
export function findPeople(text: string): { person: KnownPerson; start: number }[] {
  const plain = foldSameLength(text);
  const forms = readForms();
  const ends = new Map<number, number>();
  const found: { rank: number; start: number }[] = [];
  const take = (start: number, at: number) => {
    for (const form of forms.get(plain.charAt(at)) ?? []) {
      if (start < (ends.get(form.rank) ?? 0) || !standsAt(plain, form, at)) continue;
      ends.set(form.rank, at + form.text.length);
      found.push({ rank: form.rank, start });
    }
  };
  let isInWord = false;
  for (let start = 0; start < plain.length; start += 1) {
    const letter = plain.charAt(start);
    if (isUnseparated(letter)) take(start, start);
    else if (!isInWord) for (const at of prefixEnds(plain, start)) take(start, at);
    isInWord = isLetter(letter);
  }
  found.sort((a, b) => a.rank - b.rank || a.start - b.start);
  return found.flatMap(({ rank, start }) => {
    const person = KNOWN_PEOPLE[rank];
    return person ? [{ person, start }] : [];
  });
}

/** Where a name may begin in the word that begins here: after up to three letters of Arabic, longest first. */
function prefixEnds(plain: string, start: number): number[] {
  const ends = [start];
  while (ends.length <= LONGEST_PREFIX && ARABIC_PREFIX.includes(plain.charAt(start + ends.length - 1)))
    ends.unshift(start + ends.length);
  return ends;
}

function standsAt(plain: string, { text, ending }: Form, at: number): boolean {
  if (!plain.startsWith(text, at)) return false;
  const end = at + text.length;
  for (let next = end; next <= end + ending; next += 1) if (!isLetter(plain.charAt(next))) return true;
  return ending === Infinity;
}

/** Accents off, one letter for one, so that places stay right; "ł" and "ı" have no accent to take off. */
function foldSameLength(text: string): string {
  return text.replace(
    /[\u00C0-\u024F\u1E00-\u1EFF]/g,
    (letter) => ({ ł: "l", Ł: "L", ı: "i" })[letter] ?? letter.normalize("NFD").charAt(0),
  );
}

let byFirstLetter: Map<string, Form[]> | undefined;

function readForms(): ReadonlyMap<string, Form[]> {
  if (byFirstLetter) return byFirstLetter;
  byFirstLetter = new Map();
  for (const [rank, { forms }] of KNOWN_PEOPLE.entries())
    for (const text of forms.map(foldSameLength)) {
      const bending = text.length <= SHORT ? 0 : LONGEST_BENDING;
      const form = { text, rank, ending: isUnseparated(text) ? Infinity : bending };
      const first = text.charAt(0);
      const others = byFirstLetter.get(first);
      if (others) others.push(form);
      else byFirstLetter.set(first, [form]);
    }
  return byFirstLetter;
}

function isUnseparated(text: string): boolean {
  return /[\u4e00-\u9fff\u3040-\u30ff]/.test(text);
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter);
}
