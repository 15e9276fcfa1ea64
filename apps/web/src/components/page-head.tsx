import type { ReactNode } from "react";

/** A page's title, and in a sentence what stands on it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mt-8 mb-6 max-w-2xl space-y-2">
      <h1 dir="auto" className="font-serif text-2xl leading-snug font-semibold">
        {title}
      </h1>
      {children && <div className="text-soft">{children}</div>}
    </header>
  );
}
