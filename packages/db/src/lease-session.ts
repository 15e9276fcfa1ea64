import postgres from "postgres";

/** A session that lives as long as its process, for advisory locks: a new one in its place would hold none of them. */
export function openLeaseSession(url: string, name: string) {
  return postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connection: { application_name: `readout ${name} lease` },
    onnotice: () => undefined,
  });
}
