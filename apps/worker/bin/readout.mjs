#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { register } from "tsx/esm/api";

// The same settings as `npm start` reads, so that both mean the same database.
const settings = fileURLToPath(new URL("../../../.env", import.meta.url));
if (existsSync(settings)) process.loadEnvFile(settings);

// TypeScript is turned into JavaScript by a thread of its own, which needs no large heap.
setFlagsFromString("--max-semi-space-size=2");
register();
setFlagsFromString("--max-semi-space-size=0");
const { run } = await import("../src/cli/main.ts");
await run(process.argv);
