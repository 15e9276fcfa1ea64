import type { QueryFault } from "@/server/query-tree";

/** Why a query cannot be answered: each fault with the place where it is, underlined. */
export function QueryFaults({ q, faults }: { q: string; faults: QueryFault[] }) {
  return (
    <section role="alert" className="mt-6 rounded-card border bg-card p-5">
      <h2 className="font-semibold">This query cannot be read</h2>
      <ul className="mt-2 space-y-3">
        {faults.map(({ message, start, end }) => (
          <li key={`${start} ${message}`}>
            <p>{message}</p>
            <pre dir="auto" className="mt-1 overflow-x-auto font-sans text-soft whitespace-pre-wrap">
              {q.slice(0, start)}
              <mark className="underline decoration-first decoration-wavy">{q.slice(start, end) || "▏"}</mark>
              {q.slice(end)}
            </pre>
          </li>
        ))}
      </ul>
    </section>
  );
}
