/**
 * Of the web app, in megabytes. A page of statements leaves half a megabyte of garbage: with Node's own 16 MB, one in 25
 * readers waits for it to be cleared away.
 */
export const YOUNG_GENERATION = "--max-semi-space-size=32";
