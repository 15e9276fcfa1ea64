import { KNOWN_PEOPLE, type KnownPerson } from "../lexicon/known-people";

/** Where a text names people who are known by name alone. */
export function findPeople(text: string): { person: KnownPerson; start: number }[] {
  const plain = foldSameLength(text);
  return readPatterns().flatMap(({ person, pattern }) =>
    [...plain.matchAll(pattern)].map(({ index }) => ({ person, start: index })),
  );
}

/** Accents off, one letter for one, so that places stay right; "ł" and "ı" have no accent to take off. */
function foldSameLength(text: string): string {
  return text.replace(
    /[\u00C0-\u024F\u1E00-\u1EFF]/g,
    (letter) => ({ ł: "l", Ł: "L", ı: "i" })[letter] ?? letter.normalize("NFD").charAt(0),
  );
}

let patterns: { person: KnownPerson; pattern: RegExp }[] = [];

/** At the first use: English articles need none of them. */
function readPatterns() {
  if (patterns.length === 0)
    patterns = KNOWN_PEOPLE.map((person) => ({
      person,
      pattern: new RegExp(person.forms.map((form) => toPattern(foldSameLength(form))).join("|"), "gu"),
    }));
  return patterns;
}

/** Latin, Cyrillic and Greek names bend by a few letters; a short one is a whole word. Other scripts do not separate words. */
function toPattern(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (/[\u4e00-\u9fff\u3040-\u30ff]/.test(form)) return escaped;
  const end = form.length <= 4 ? "(?!\\p{L})" : "(?!\\p{L}{5})";
  return `(?<![\\p{L}])${/[\u0600-\u06ff]/.test(form) ? "[وبلال]{0,3}" : ""}${escaped}${end}`;
}
