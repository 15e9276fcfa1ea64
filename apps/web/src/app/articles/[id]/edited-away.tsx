import type { ReadArticle } from "./load-article";

/** Statements that an earlier version of the text held and the newest does not: they stay at their addresses. */
export function EditedAway({ withdrawn }: Pick<ReadArticle, "withdrawn">) {
  const edited = withdrawn.filter(({ withdrawnBecause }) => withdrawnBecause === "source-edited");
  if (edited.length === 0) return null;
  return (
    <section aria-labelledby="edited-away" className="mt-8 max-w-2xl">
      <h2 id="edited-away" className="font-semibold">
        Source edited: no longer in the text
      </h2>
      <ul className="mt-2 space-y-1">
        {edited.map(({ id, words }) => (
          <li key={id} dir="auto">
            <a className="underline decoration-line underline-offset-3" href={`/statements/${id}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
