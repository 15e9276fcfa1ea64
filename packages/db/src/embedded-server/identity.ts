import { spawnSync } from "node:child_process";
import { chown, lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** As whom PostgreSQL's programs run: they refuse root. */
export interface Identity {
  /** Put before the program and its arguments. */
  prefix: string[];
  uid?: number;
  gid?: number;
}

const ENTER_NAMESPACE = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"];
const NOBODY = 65_534;

/** Programs are looked up here, whatever the caller's environment says. */
export const BARE_ENVIRONMENT = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
};

/**
 * An ordinary user runs the server as himself. Root runs it as the folder's owner if that is another user, else in a
 * user namespace where root is called 1000, else (no namespaces: some containers) as nobody, who is then made owner.
 */
export async function chooseIdentity(folder: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = await stat(folder);
  if (owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid };
  if (canEnterNamespace()) return { prefix: ENTER_NAMESPACE };
  await give(folder, NOBODY);
  return { prefix: [], uid: NOBODY, gid: NOBODY };
}

function canEnterNamespace(): boolean {
  const [command, ...prefix] = ENTER_NAMESPACE;
  return (
    command !== undefined && spawnSync(command, [...prefix, "true"], { env: BARE_ENVIRONMENT }).status === 0
  );
}

async function give(path: string, uid: number): Promise<void> {
  await chown(path, uid, uid);
  if (!(await lstat(path)).isDirectory()) return;
  for (const name of await readdir(path)) await give(join(path, name), uid);
}
