/** Modest enough for a laptop, and what the measured designs ran with. */
const ALWAYS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  cluster_name: "readout",
  timezone: "UTC",
  lc_messages: "C",
  max_connections: "60",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  wal_compression: "pglz",
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
