import type { ReactNode } from "react";

/** A part of a page under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-8">
      <h2 className="mb-2 text-[0.8125rem] font-semibold">{title}</h2>
      {children}
    </section>
  );
}
