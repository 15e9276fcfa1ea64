// A thread's first file: from here on TypeScript is understood, as in bin/readout.mjs.
import { register } from "tsx/esm/api";

register();
const { parseInThread, readFeedBytes, readPageBytes, readStoredInThread } =
  await import("./read-in-thread.ts");
export { parseInThread, readFeedBytes, readPageBytes, readStoredInThread };

/** Answers as soon as everything above is loaded. */
export const getReady = () => true;
