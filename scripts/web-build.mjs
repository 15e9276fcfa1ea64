import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./folders.mjs";
import { runToEnd } from "./run.mjs";

const web = join(root, "apps", "web");
const releases = join(web, "dist");

/** What the built app is made of. */
const SOURCES = [
  "apps/web",
  "packages/db",
  "packages/events",
  "packages/export",
  "packages/parser",
  "packages/query",
  "scripts/eval/last-run.json",
  "package-lock.json",
  "tsconfig.base.json",
];
const NOT_BUILT_IN =
  /^(node_modules|dist|fixtures|migrations|coverage|next-env\.d\.ts|\..*|.*\.(test\.tsx?|tsbuildinfo|md))$/;

const RELEASES_KEPT = 3;

/**
 * Builds the web app unless these very sources were built before. Returns the folder that holds its `server.js`; a
 * server that runs from another release is not disturbed.
 */
export async function ensureWebBuild({ logs, signal }) {
  const release = join(releases, await hashSources());
  const server = join(release, "apps", "web");
  if (await isDirectory(release)) {
    await utimes(release, new Date(), new Date());
    return { server, outcome: "up to date" };
  }
  await runToEnd([process.execPath, join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
    cwd: web,
    env: { NODE_ENV: "production" },
    log: join(logs, "build.log"),
    advice: "The web app cannot be built.",
    signal,
  });
  if (signal?.aborted) return { server, outcome: "broken off" };
  await keepRelease(release);
  return { server, outcome: "built" };
}

/** Next leaves static files beside its standalone output. A release appears whole or not at all. */
async function keepRelease(release) {
  const draft = `${release}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(releases, { recursive: true });
  await cp(join(web, ".next", "standalone"), draft, { recursive: true, verbatimSymlinks: true });
  await cp(join(web, ".next", "static"), join(draft, "apps", "web", ".next", "static"), { recursive: true });
  if (await isDirectory(join(web, "public"))) {
    await cp(join(web, "public"), join(draft, "apps", "web", "public"), { recursive: true });
  }
  await rename(draft, release);
  await removeOldReleases();
}

async function removeOldReleases() {
  const names = await readdir(releases);
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(releases, name))).mtimeMs })),
  );
  const old = dated.toSorted((a, b) => b.at - a.at).slice(RELEASES_KEPT);
  for (const { name } of old) await rm(join(releases, name), { recursive: true, force: true });
}

async function hashSources() {
  const hash = createHash("sha256").update(process.versions.node);
  for (const source of SOURCES) await addToHash(hash, source);
  return hash.digest("hex").slice(0, 16);
}

async function addToHash(hash, path) {
  if (!(await isDirectory(join(root, path)))) {
    hash.update(path).update(await readFile(join(root, path)));
    return;
  }
  const names = await readdir(join(root, path));
  for (const name of names.toSorted()) {
    if (!NOT_BUILT_IN.test(name)) await addToHash(hash, `${path}/${name}`);
  }
}

async function isDirectory(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
