// A thread's first file: from here on TypeScript is understood, as in bin/readout.mjs.
import { register } from "tsx/esm/api";

register();
const { extractPage, parseInThread, readStoredInThread } = await import("./work-in-thread.ts");
export { extractPage, parseInThread, readStoredInThread };

/** Answers as soon as everything above is loaded. */
export const getReady = () => true;
