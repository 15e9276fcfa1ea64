import type { Mention, Person, Sentence } from "../reading";
import type { Span, Speaker } from "../types";

/** Looks up who is named within a span of the text; the first name counts. */
export function namedSpeakers(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  people: ReadonlyMap<Mention, Person>,
): (span: Span) => Speaker | null {
  const named = sentences.flatMap(({ tokens }, index) =>
    (mentions[index] ?? []).flatMap((mention) => {
      const person = people.get(mention);
      const start = tokens[mention.from]?.start;
      const end = tokens[mention.to - 1]?.end;
      return person && start !== undefined && end !== undefined ? [{ start, end, person }] : [];
    }),
  );
  return ([from, to]) => {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (named[middle]!.end <= from) low = middle + 1;
      else high = middle;
    }
    const first = named[low];
    if (!first || first.start >= to) return null;
    const { name, office, country } = first.person;
    return { name, type: "person", office, country };
  };
}
