import { CITATION_STYLES } from "@readout/export";
import { headers } from "next/headers";
import { findBaseUrl } from "@/server/api/base-url";
import { describeEmbed } from "@/server/api/oembed";
import type { ReadStatement } from "./load-statement";

/** How to cite the statement, and how to show it on another site. */
export async function TakeAway({ statement }: { statement: ReadStatement }) {
  const { id, version } = statement;
  const baseUrl = findBaseUrl(await headers());
  const { html } = describeEmbed(statement, { baseUrl, version, theme: "system" });
  return (
    <section aria-label="Take away" className="my-5 space-y-2">
      <p className="flex flex-wrap gap-x-3">
        <span>Cite</span>
        {Object.entries(CITATION_STYLES).map(([style, { name }]) => (
          <a
            key={style}
            href={`/api/v1/statements/${id}/citation?style=${style}&version=${version}`}
            className="quiet-link"
          >
            {name}
          </a>
        ))}
      </p>
      <details>
        <summary className="text-soft hover:text-ink">Embed</summary>
        <pre className="mt-2 overflow-x-auto rounded-card border bg-card p-3 whitespace-pre-wrap">{html}</pre>
      </details>
    </section>
  );
}
