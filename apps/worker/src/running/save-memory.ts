import { setFlagsFromString } from "node:v8";

/**
 * A worker runs for months beside other programs. By itself V8 lets the heap grow with the machine's memory: this one,
 * and those of the threads that it starts, are kept small at the price of some time.
 */
export function saveMemory(): void {
  setFlagsFromString("--optimize-for-size");
}

/** The same for a command that reads archives beside other programs: garbage is collected early, at full speed otherwise. */
export function collectEarly(): void {
  setFlagsFromString("--heap-growing-percent=25");
  // With each collection goes the machine code of inner functions that do not run then. Ordinary code is made of all at
  // once, and optimised code only of what runs so often that it is worth being made anew.
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--interrupt-budget=1000000");
}
