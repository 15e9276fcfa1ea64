import type { StatementCard } from "@readout/db";
import { alpha3 } from "@readout/parser/countries";
import { PLOVER_TYPES, TOPICS } from "@readout/parser/types";
import { CODE_BOOK } from "../code-book";
import type { ExportNote } from "./export-note";
import { PLOVER_CONTEXTS, PLOVER_SCORES } from "./plover-codes";

/** JSON lines with the names of fields that PLOVER's manual suggests. A plain position has no event type: its list is empty. */
export async function* writePlover(rows: AsyncIterable<StatementCard>, note: ExportNote) {
  for await (const row of rows) yield `${JSON.stringify(describeForPlover(row, note))}\n`;
}

function describeForPlover(card: StatementCard, note: ExportNote) {
  const type = PLOVER_TYPES.find((type) => type === card.plover);
  const [start, end] = [card.contentSpans[0]?.[0], card.contentSpans.at(-1)?.[1]];
  return {
    id: card.id,
    date: card.listedOn,
    date_basis: card.listedBy,
    actor: listActors(card),
    recipient: card.counterpartCountries.map((code) => ({ code: alpha3(code) ?? code })),
    event: type ? [type] : [],
    mode: [],
    context: listContexts(card.topics),
    quad_code: card.quad,
    event_scale: type ? PLOVER_SCORES[type] : null,
    event_text: [card.words],
    link: card.event?.id ?? null,
    text_info: { start: start ?? null, end: end ?? null, spans: card.contentSpans, unit: "UTF-16" },
    cite_info: {
      url: card.article.url,
      title: card.article.title,
      language: card.article.lang,
      publication: card.source?.name ?? null,
      license: null,
      coder: card.parserVersion,
      codebook: `${CODE_BOOK}, plover-0.8`,
      version: note.exportedAt.toISOString(),
    },
    comment: { query: note.query, permalink: note.baseUrl && `${note.baseUrl}/statements/${card.id}` },
  };
}

/** The speakers, each with the country they spoke for; where none is named, the countries alone. */
function listActors({ speakers, actorCountries, office }: StatementCard) {
  if (speakers.length === 0) return actorCountries.map((code) => ({ code: alpha3(code) ?? code }));
  return speakers.map(({ id, name, country }) => {
    const code = country ?? (actorCountries.length === 1 ? actorCountries[0] : undefined);
    return {
      code: code === undefined ? null : (alpha3(code) ?? code),
      entity_text: name,
      identifier_id: id,
      identifier_text: name,
      office: speakers.length === 1 ? office : null,
    };
  });
}

function listContexts(topics: readonly string[]) {
  return [
    ...new Set(TOPICS.filter((topic) => topics.includes(topic)).flatMap((topic) => PLOVER_CONTEXTS[topic])),
  ];
}
