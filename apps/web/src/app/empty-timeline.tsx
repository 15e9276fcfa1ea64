import { NavLink } from "@/components/nav-link";

/** Nothing to list: because nothing is in yet, or because nothing fits the query. Either way, what to do. */
export function EmptyTimeline({ q, lists = "statement" }: { q: string; lists?: "statement" | "article" }) {
  return (
    <div className="mx-auto mt-16 max-w-xl space-y-3 text-center text-soft">
      {q === "" ? <NothingIn /> : <NothingFits lists={lists} />}
    </div>
  );
}

function NothingIn() {
  return (
    <>
      <h2 className="font-serif text-xl font-semibold text-ink">No statements yet</h2>
      <p>Put an article in, and what it reports stands here a moment later:</p>
      <pre className="overflow-x-auto rounded-card border bg-card p-3 text-left text-xs text-ink">
        npx readout ingest article.txt --source &quot;Financial Tribune&quot; --published 2022-07-30
      </pre>
    </>
  );
}

function NothingFits({ lists }: { lists: string }) {
  return (
    <>
      <h2 className="font-serif text-xl font-semibold text-ink">No {lists} fits this query</h2>
      <p>
        Take a filter out of the box above, try a wider span of dates or fewer words, or put OR between words.
      </p>
      <p>
        <NavLink href="/" className="quiet-link">
          Show the whole timeline
        </NavLink>
      </p>
    </>
  );
}
