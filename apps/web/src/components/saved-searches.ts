export interface SavedSearch {
  q: string;
  savedAt: string;
}

const NAME = "readout-saved-searches";
const RECENT = "readout-recent-searches";
const MOST_RECENT = 12;
const CHANGED = "saved-searches-changed";

/** The searches that the reader keeps in this browser, newest first. What is not one of ours is left out. */
export function listSavedSearches(): SavedSearch[] {
  return read(NAME).filter(isSaved);
}

/** The same as they are kept: JSON. */
export function readSavedSearches() {
  return JSON.stringify(listSavedSearches());
}

export function saveSearch(q: string) {
  const others = listSavedSearches().filter((saved) => saved.q !== q);
  write(NAME, [{ q, savedAt: new Date().toISOString() }, ...others]);
}

export function forgetSearch(q: string) {
  write(
    NAME,
    listSavedSearches().filter((saved) => saved.q !== q),
  );
}

/** What was asked last, newest first. */
export function listRecentSearches(): string[] {
  return read(RECENT).filter((q) => typeof q === "string");
}

export function noteSearch(q: string) {
  if (q === "") return;
  write(RECENT, [q, ...listRecentSearches().filter((other) => other !== q)].slice(0, MOST_RECENT));
}

/** Calls back whenever a list has changed, in this window or another. */
export function watchSearches(onChange: () => void) {
  for (const type of [CHANGED, "storage"]) window.addEventListener(type, onChange);
  return () => {
    for (const type of [CHANGED, "storage"]) window.removeEventListener(type, onChange);
  };
}

function isSaved(entry: unknown): entry is SavedSearch {
  return typeof entry === "object" && entry !== null && "q" in entry && typeof entry.q === "string";
}

function read(name: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function write(name: string, entries: unknown[]) {
  localStorage.setItem(name, JSON.stringify(entries));
  window.dispatchEvent(new Event(CHANGED));
}
