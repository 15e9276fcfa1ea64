import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries";
import { EmbeddedPostgresError } from "./error";
import { BARE_ENVIRONMENT, chooseIdentity, type Identity } from "./identity";
import { isRunning } from "./process-identity";

const MAJOR_VERSION = "18";

/** Bytes that an empty cluster with its first write-ahead log takes, and some air. */
const ROOM_FOR_A_CLUSTER = 120 * 1024 ** 2;

/** The folders of one cluster. */
export interface Cluster {
  home: string;
  data: string;
  users: string;
  log: string;
  password: string;
}

/** Finds the cluster in `dataDir`, or makes it. */
export async function openCluster(dataDir: string, binaries: Binaries): Promise<Cluster> {
  const home = join(dataDir, "postgres");
  await mkdir(dataDir, { recursive: true }).catch((cause: unknown) => {
    throw new EmbeddedPostgresError(
      `The folder ${dataDir} cannot be made: set READOUT_DATA to one that can.`,
      { cause },
    );
  });
  await removeAbandoned(dataDir);
  if (!(await exists(home))) await createCluster(dataDir, home, binaries);
  await refuseOtherVersion(home);
  return {
    home,
    data: join(home, "data"),
    users: join(home, "users"),
    log: join(home, "log"),
    password: await readPassword(home),
  };
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Made beside its place and moved there whole, so that a killed or second maker leaves no half cluster. */
async function createCluster(dataDir: string, home: string, binaries: Binaries): Promise<void> {
  await refuseFullDisk(dataDir);
  const draft = join(dataDir, `postgres.new-${process.pid}`);
  try {
    await mkdir(draft, { mode: 0o700 });
    const identity = await chooseIdentity(draft);
    await writePassword(draft, identity);
    await initialise(draft, binaries, identity);
    await rename(draft, home).catch(keepTheFasterOne);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writePassword(home: string, { uid, gid }: Identity): Promise<void> {
  const file = join(home, "password");
  await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}

/**
 * UTF-8 by PostgreSQL's own rules: the same order and case on every machine, whatever its locale. pg_trgm alone asks the
 * system what a letter is, so it gets the system's UTF-8 where there is one.
 */
async function initialise(home: string, binaries: Binaries, identity: Identity): Promise<void> {
  const options = {
    pgdata: join(home, "data"),
    username: "readout",
    pwfile: join(home, "password"),
    auth: "scram-sha-256",
    encoding: "UTF8",
    "locale-provider": "builtin",
    "builtin-locale": "C.UTF-8",
    locale: "C",
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const lettersOfSystem = await run(binaries.initdb, [...args, "--lc-ctype=C.UTF-8"], identity);
  if (lettersOfSystem.code === 0) return;
  const { code, output } = /invalid locale/.test(lettersOfSystem.output)
    ? await run(binaries.initdb, args, identity)
    : lettersOfSystem;
  if (code !== 0) throw new EmbeddedPostgresError(explainFailure(home, output));
}

function run(program: string, args: string[], { prefix, uid, gid }: Identity) {
  const [command = program, ...rest] = [...prefix, program, ...args];
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(command, rest, {
      uid,
      gid,
      env: BARE_ENVIRONMENT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** What a program of PostgreSQL said, as what to do. */
export function explainFailure(folder: string, output: string): string {
  if (/No space left on device|Disk quota exceeded/.test(output)) return explainFullDisk(folder);
  if (/Permission denied|EACCES/.test(output)) {
    return `PostgreSQL may not use ${folder}: its user may not write there, or not enter a folder above it. Set READOUT_DATA to another folder, or start as the user who owns this one.\n${output.trim()}`;
  }
  return `PostgreSQL does not start in ${folder}:\n${output.trim()}`;
}

const explainFullDisk = (folder: string) =>
  `The disk that holds ${folder} is full: free some space, or set READOUT_DATA to a folder on another disk. Nothing is lost.`;

async function refuseFullDisk(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < ROOM_FOR_A_CLUSTER) throw new EmbeddedPostgresError(explainFullDisk(folder));
}

function keepTheFasterOne(error: NodeJS.ErrnoException) {
  if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
}

async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const maker = /^postgres\.new-(\d+)$/.exec(name)?.[1];
    if (maker && !isRunning(Number(maker))) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

async function refuseOtherVersion(home: string): Promise<void> {
  const version = await readFile(join(home, "data", "PG_VERSION"), "utf8").catch((cause: unknown) => {
    throw new EmbeddedPostgresError(
      `${home} holds no PostgreSQL cluster that this user may read. Start as its owner, or move the folder away to begin with an empty one.`,
      { cause },
    );
  });
  if (version.trim() === MAJOR_VERSION) return;
  throw new EmbeddedPostgresError(
    `${home} was made by PostgreSQL ${version.trim()}; this Readout brings ${MAJOR_VERSION}, which cannot read it. ` +
      `Take the data over with the Readout that made it ("readout db backup FILE") and restore it here, ` +
      `or set READOUT_DATA to another folder to begin with an empty one. Nothing was changed.`,
  );
}

async function readPassword(home: string): Promise<string> {
  return await readFile(join(home, "password"), "utf8").catch((cause: unknown) => {
    throw new EmbeddedPostgresError(`${join(home, "password")} cannot be read: start as its owner.`, {
      cause,
    });
  });
}
