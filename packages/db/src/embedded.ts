import { mkdir, realpath } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./embedded-server/binaries";
import { type Cluster, explainFailure, openCluster } from "./embedded-server/cluster";
import { admit } from "./embedded-server/admit";
import { endOrphans } from "./embedded-server/end-orphans";
import { EmbeddedPostgresError } from "./embedded-server/error";
import { findFreePort } from "./embedded-server/find-free-port";
import { launch } from "./embedded-server/launch";
import { findPostmaster, removeMisleadingPidFile, stopPostmaster } from "./embedded-server/postmaster";
import { Users } from "./embedded-server/users";

export { EmbeddedPostgresError } from "./embedded-server/error";

interface Options {
  /** The folder that holds the data; the cluster is `postgres/` in it. */
  dataDir: string;
  /** Wished for; another one is taken when it is not free. */
  port?: number;
  /** For tests: faster, and lost when the machine crashes. */
  throwAway?: boolean;
  /** Told in one line each of what takes time or was repaired. */
  log?: (message: string) => void;
}

export interface EmbeddedPostgres {
  url: string;
  /** True when the server ran already. */
  adopted: boolean;
  isAlive(): Promise<boolean>;
  /** Stops the server, unless another process still uses it: then the last one to stop does. */
  stop(): Promise<void>;
}

/** How often a start is tried again after something stood in its way that goes away by itself. */
const ATTEMPTS = 100;

/**
 * Starts PostgreSQL on `dataDir`, or joins the one that runs there; several processes may do so at once.
 * Throws `EmbeddedPostgresError`, whose message says what to do.
 */
export async function startEmbedded({
  dataDir,
  port,
  throwAway = false,
  log = () => {},
}: Options): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const cluster = await openCluster(await resolveFolder(dataDir), binaries);
  const users = new Users(cluster.users);
  await users.enter();
  const stop = () => users.leave(() => stopPostmaster(cluster.data));
  try {
    const { url, adopted } = await startOrJoin(cluster, {
      postgres: binaries.postgres,
      port,
      throwAway,
      log,
    });
    return { url, adopted, stop, isAlive: async () => (await findPostmaster(cluster.data)) !== undefined };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Without links: PostgreSQL's processes are recognised by their folder. */
async function resolveFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new EmbeddedPostgresError(
      `The folder ${folder} cannot be made: set READOUT_DATA to one that can.`,
      { cause },
    );
  });
  return realpath(folder);
}

async function startOrJoin(
  cluster: Cluster,
  {
    postgres,
    port,
    throwAway,
    log,
  }: { postgres: string; port?: number; throwAway: boolean; log: (message: string) => void },
) {
  let wanted = port;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const running = await findPostmaster(cluster.data);
    if (running) {
      const url = running.status === "ready" ? await admit(cluster, running.port) : undefined;
      if (url) return { url, adopted: true };
    } else {
      await removeMisleadingPidFile(cluster.data);
      const started = await launch(cluster, { postgres, port: await findFreePort(wanted), throwAway });
      if (started.state === "ready") {
        const url = await admit(cluster, started.port);
        if (url) return { url, adopted: false };
      } else if (/pre-existing shared memory block|is still in use/.test(started.output)) {
        log("ending the processes that a killed PostgreSQL left behind");
        endOrphans(cluster.data);
      } else if (/could not bind|could not create any TCP/.test(started.output)) {
        wanted = undefined;
      } else if (!/"postmaster.pid" (already exists|is empty)/.test(started.output)) {
        throw new EmbeddedPostgresError(explainFailure(cluster.home, started.output));
      }
    }
    await sleep(100);
  }
  throw new EmbeddedPostgresError(`PostgreSQL in ${cluster.home} does not get ready: see ${cluster.log}.`);
}
