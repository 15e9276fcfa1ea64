import { lookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { SourceError } from "./errors";

export interface Guard {
  /** Throws a SourceError for an address that may not be asked: another scheme, a private or loopback literal. */
  check(url: URL): void;
  /** Resolves names for connections; answers that hold a private address are refused. */
  lookup: LookupFunction;
}

/** Only public addresses, but for the hosts (`intranet.example`, `127.0.0.1`) that the settings name. */
export function createGuard(allowedHosts: ReadonlySet<string>): Guard {
  return {
    check(url) {
      if (url.protocol !== "http:" && url.protocol !== "https:")
        throw new SourceError("refused-address", `${url.protocol} addresses are not fetched`);
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (!allowedHosts.has(host) && isIP(host) && !isPublic(host)) throw refuse(url.hostname, host);
    },
    lookup(hostname, options, callback) {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, "");
        const refused = allowedHosts.has(hostname)
          ? undefined
          : addresses.find(({ address }) => !isPublic(address));
        if (refused) return callback(refuse(hostname, refused.address), "");
        if (options.all) return callback(null, addresses);
        const [first] = addresses as [LookupAddress];
        callback(null, first.address, first.family);
      });
    },
  };
}

/** Reachable from anywhere: not private, loopback, link-local (cloud metadata), shared, reserved or a tunnel's. */
export function isPublic(address: string): boolean {
  // `process` unwraps IPv4 addresses that are mapped into IPv6.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

function refuse(host: string, address: string): SourceError {
  const range = ipaddr.isValid(address) ? ipaddr.process(address).range() : "unknown";
  return new SourceError(
    "refused-address",
    `${host} is ${host === address ? "" : `${address}, `}not a public address (${range}); READOUT_ALLOWED_HOSTS can allow it`,
  );
}
