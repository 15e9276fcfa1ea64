"use client";

import { useMemo, useSyncExternalStore } from "react";
import { addressOf } from "@/components/address";
import { NavLink } from "@/components/nav-link";
import {
  forgetSearch,
  listSavedSearches,
  readSavedSearches,
  saveSearch,
  watchSearches,
} from "@/components/saved-searches";

const PANEL = "saved-searches";

/** Keeps this search in the browser, and lists the ones that are kept. */
export function SavedSearches({ q }: { q: string }) {
  const kept = useSyncExternalStore(watchSearches, readSavedSearches, () => "");
  const saved = useMemo(() => (kept === "" ? [] : listSavedSearches()), [kept]);
  const isSaved = saved.some((each) => each.q === q);
  return (
    <>
      <button type="button" popoverTarget={PANEL} className="button max-sm:hidden">
        {isSaved ? "Saved" : "Save"}
      </button>
      <div id={PANEL} popover="auto" className="panel" role="region" aria-label="Saved searches">
        {q !== "" && (
          <button
            type="button"
            className="button"
            onClick={() => (isSaved ? forgetSearch(q) : saveSearch(q))}
          >
            {isSaved ? "Forget this search" : "Save this search"}
          </button>
        )}
        {saved.length === 0 && <p className="text-soft">No search is saved in this browser.</p>}
        <ul className="space-y-1">
          {saved.map((each) => (
            <li key={each.q} className="flex items-baseline justify-between gap-3">
              <NavLink href={addressOf({ q: each.q })} className="quiet-link truncate">
                <bdi>{each.q}</bdi>
              </NavLink>
              <button
                type="button"
                className="cursor-pointer text-soft hover:text-ink"
                aria-label={`Forget ${each.q}`}
                onClick={() => forgetSearch(each.q)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        {saved.length > 0 && (
          <button type="button" className="quiet-link cursor-pointer" onClick={() => download(kept)}>
            Export as JSON
          </button>
        )}
      </div>
    </>
  );
}

function download(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "readout-searches.json";
  link.click();
  URL.revokeObjectURL(address);
}
