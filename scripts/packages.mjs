import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { runToEnd } from "./run.mjs";

/** Installs what package-lock.json names, unless it is there already. Returns the words for what was done. */
export async function ensurePackages({ logs, signal }) {
  if (await areInstalled()) return "up to date";
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  await runToEnd([...npm, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"], {
    log: join(logs, "install.log"),
    advice: "npm ci failed. It needs the npm registry, free disk space and a writable node_modules.",
    signal,
  });
  return "installed";
}

/** npm writes down what it put into node_modules when it is done: a broken-off install has no such list. */
async function areInstalled() {
  const [wanted, present] = await Promise.all([
    readPackages("package-lock.json"),
    readPackages("node_modules/.package-lock.json"),
  ]);
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith("node_modules/"))
    .every(([path, { version, optional, devOptional, resolved, link }]) => {
      const found = present[path];
      if (!found) return Boolean(optional ?? devOptional);
      return link ? found.link && found.resolved === resolved : found.version === version;
    });
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(join(root, file), "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
}
