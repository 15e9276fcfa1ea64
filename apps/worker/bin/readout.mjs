#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// The same settings as `npm start` reads, so that both mean the same database.
const settings = fileURLToPath(new URL("../../../.env", import.meta.url));
if (existsSync(settings)) process.loadEnvFile(settings);

register();
const { run } = await import("../src/cli/main.ts");
await run(process.argv);
