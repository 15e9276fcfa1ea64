import { totalmem } from "node:os";

/** Megabytes that this machine, or this container, has. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
/** An eighth holds what a page reads beside its statements; more than a gigabyte would not show. */
const buffers = Math.round(Math.min(1024, Math.max(128, memory / 8)));

/** Modest enough for a laptop. */
const ALWAYS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  cluster_name: "readout",
  timezone: "UTC",
  lc_messages: "C",
  max_connections: "60",
  shared_buffers: `${buffers}MB`,
  effective_cache_size: `${buffers * 4}MB`,
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  // Pages of an index hardly become smaller, and trying took half of the time of storing articles beside a million statements.
  wal_compression: "off",
  // What is asked for is mostly in the system's cache: to have another process read it takes twice the time.
  io_method: "sync",
  // Queries here take milliseconds; compiling them takes longer.
  jit: "off",
};

/** For clusters that are thrown away: a crash of the machine may destroy them. */
const THROW_AWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
  max_connections: "200",
};

export function listSettings(port: number, throwAway: boolean): string[] {
  const settings = { port: String(port), ...ALWAYS, ...(throwAway ? THROW_AWAY : {}) };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
