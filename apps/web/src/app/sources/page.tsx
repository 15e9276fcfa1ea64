import type { Metadata } from "next";
import { FailureNotice } from "@/components/failure-notice";
import { PageHead } from "@/components/page-head";
import { Alarm } from "./alarm";
import { loadSources } from "./load-sources";
import { SourceTable } from "./source-table";

export const metadata: Metadata = { title: "Sources" };

const OPML = "/sources.opml";

/** Which outlets Readout reads, who controls them, and whether reading them works. */
export default async function SourcesPage() {
  const found = await loadSources();
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const sources = found.answer;
  return (
    <>
      <PageHead title="Sources">
        The outlets that articles come from, who controls them, and how reading their feeds goes. The bars
        count the articles of the last twelve weeks.
      </PageHead>
      <Alarm sources={sources} />
      {sources.length === 0 ? (
        <p className="text-soft">
          No source yet. One comes with each ingested article, or by <code>npx readout sources add</code>.
        </p>
      ) : (
        <>
          <SourceTable sources={sources} />
          <p className="mt-6">
            <a href={OPML} className="quiet-link" download>
              All feeds as OPML
            </a>
          </p>
        </>
      )}
    </>
  );
}
