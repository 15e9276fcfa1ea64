import type { ReactNode } from "react";

/** What a page says when it has nothing else to show: what is the matter, and what to do. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mx-auto mt-16 max-w-xl space-y-3 text-center text-soft">
      <h1 className="font-serif text-xl font-semibold text-ink">{title}</h1>
      {children}
    </section>
  );
}
