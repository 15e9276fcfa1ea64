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

/** All that is assigned for use between networks; the IPv4 addresses that `::7f00:1` hides lie outside (RFC 4291 2.4). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");
/** Azure's machines find their metadata at an address that looks public. */
const METADATA = new Set(["168.63.129.16"]);

/** Reachable from anywhere: not private, loopback, link-local (cloud metadata), shared, reserved or a tunnel's. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` unwraps IPv4 addresses that are mapped into IPv6.
  const plain = ipaddr.process(address);
  if (plain instanceof ipaddr.IPv6 && !plain.match(GLOBAL_IPV6)) return false;
  return plain.range() === "unicast" && !METADATA.has(plain.toString());
}

function refuse(host: string, address: string): SourceError {
  const range = ipaddr.isValid(address) ? ipaddr.process(address).range() : "unknown";
  return new SourceError(
    "refused-address",
    `${host} is ${host === address ? "" : `${address}, `}not a public address (${range}); READOUT_ALLOWED_HOSTS can allow it`,
  );
}
