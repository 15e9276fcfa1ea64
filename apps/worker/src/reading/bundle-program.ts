import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** Packages in CommonJS ask for Node's own modules by it. */
const REQUIRE =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Our own JavaScript is large and all ASCII: among other letters it would be kept as two bytes each. */
const KEEP_JAVASCRIPT_APART: Plugin = {
  name: "keep-javascript-apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\..*\.js$/ }, ({ path, importer, resolveDir }) =>
      importer.endsWith(".ts")
        ? { path: pathToFileURL(join(resolveDir, path)).href, external: true }
        : undefined,
    ),
};

export interface Program {
  filename: string;
  remove(): Promise<void>;
}

/**
 * A thread's program with all that it imports, as JavaScript in a folder of its own. A thread that turns TypeScript into
 * JavaScript itself has another thread for that, which takes 20 MB, and is twice as long in starting.
 */
export async function bundleProgram(entry: URL): Promise<Program> {
  const { build, stop } = await import("esbuild");
  const folder = await mkdtemp(join(tmpdir(), "readout-program-"));
  await build({
    entryPoints: [{ in: fileURLToPath(entry), out: "main" }],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [KEEP_JAVASCRIPT_APART],
    banner: { js: REQUIRE },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  });
  await stop();
  return {
    filename: pathToFileURL(join(folder, "main.mjs")).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
