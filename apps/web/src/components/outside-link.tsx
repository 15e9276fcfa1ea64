import type { ReactNode } from "react";

/** A link to an outlet's own page: only to the web, whatever an import claimed. Any other is written out as text. */
export function OutsideLink({ url, children }: { url: string; children: ReactNode }) {
  if (!/^https?:\/\//i.test(url)) return <span className="break-all">{url}</span>;
  return (
    <a href={url} rel="noreferrer nofollow" className="quiet-link">
      {children}
    </a>
  );
}
