import type { Page } from "./pages";

/** Where a reader stands in a list, and how it is laid out up to there. */
export interface Place {
  /** Of the list: another one does not begin here. */
  address: string;
  y: number;
  pages: Omit<Page, "rows">[];
  /** The height of each row. */
  heights: number[];
}

/** Notes the place in the history's entry of this page, so that Back and Reload return to it. */
export function keepPlace(place: Place) {
  window.history.replaceState({ ...window.history.state, place }, "");
}

/** The place that was noted for a list; its top where none was. */
export function readPlace(address: string): Place {
  const state: { place?: Place } | null = window.history.state;
  return state?.place?.address === address ? state.place : { address, y: 0, pages: [], heights: [] };
}
