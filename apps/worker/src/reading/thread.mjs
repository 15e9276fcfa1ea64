// A thread's first file: from here on TypeScript is understood, as in bin/readout.mjs.
import { register } from "tsx/esm/api";

register();
const { readFeedBytes, readPageBytes } = await import("./read-in-thread.ts");
export { readFeedBytes, readPageBytes };
