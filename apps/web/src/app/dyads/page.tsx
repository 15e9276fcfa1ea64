import type { Metadata } from "next";
import { FailureNotice } from "@/components/failure-notice";
import { PageHead } from "@/components/page-head";
import { buildMatrix } from "./build-matrix";
import { loadDyads } from "./load-matrix";
import { Matrix } from "./matrix";
import { PairList } from "./pair-list";

export const metadata: Metadata = { title: "Dyads" };

/** How many countries the matrix sets against each other. */
const MOST = 16;

/** Who speaks of whom, how often and in which tone: a directed matrix of countries. */
export default async function DyadsPage() {
  const found = await loadDyads();
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const dyads = found.answer;
  return (
    <>
      <PageHead title="Dyads">
        Rows say, columns are spoken to or about. A number opens the words; beneath it stands its share of all
        that the row&rsquo;s country says, and from five statements on how they divide by PLOVER into{" "}
        <span className="whitespace-nowrap">
          <span className="mr-1 inline-block size-2 rounded-full bg-cooperative" />
          cooperative
        </span>{" "}
        and{" "}
        <span className="whitespace-nowrap">
          <span className="mr-1 inline-block size-2 rounded-full bg-conflictual" />
          conflictual
        </span>
        .
      </PageHead>
      {dyads.length === 0 ? (
        <p className="text-soft">No country has spoken of another yet.</p>
      ) : (
        <>
          <Matrix matrix={buildMatrix(dyads, MOST)} />
          <PairList dyads={dyads} />
        </>
      )}
    </>
  );
}
