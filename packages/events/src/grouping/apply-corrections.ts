/** What a person decided about events. It names keys and articles, so that it holds for whatever arrives later. */
export interface Correction {
  kind: "merge" | "split" | "move";
  /** Id of the event that results. */
  target: string;
  /** Ids of events that are the target now. */
  events: string[];
  /** Keys whose whole group belongs to the target. */
  keys: string[];
  /** Single tellings that belong to the target, whatever their group. */
  tellings: { articleId: string; key: string }[];
}

/** A telling with its own key and the id of the event that the grouping found for it. */
export interface Grouped {
  articleId: string;
  key: string;
  eventId: string;
}

/** The event of each telling after all corrections, in the order of the tellings; the latest decision counts. */
export function applyCorrections(grouped: Grouped[], corrections: Correction[]): string[] {
  const keysOfEvent = new Map<string, Set<string>>();
  for (const { eventId, key } of grouped) {
    const keys = keysOfEvent.get(eventId) ?? new Set();
    keysOfEvent.set(eventId, keys.add(key));
  }
  const latestFirst = corrections.toReversed();
  return grouped.map((telling) => {
    const keys = keysOfEvent.get(telling.eventId) ?? new Set();
    const single = latestFirst.find(({ tellings }) => tellings.some((moved) => isSame(moved, telling)));
    const group = latestFirst.find((correction) => correction.keys.some((key) => keys.has(key)));
    return followMerges((single ?? group)?.target ?? telling.eventId, corrections);
  });
}

const isSame = (a: { articleId: string; key: string }, b: Grouped) =>
  a.articleId === b.articleId && a.key === b.key;

function followMerges(eventId: string, corrections: Correction[]): string {
  return corrections.reduce((id, { events, target }) => (events.includes(id) ? target : id), eventId);
}
