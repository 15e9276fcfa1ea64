import { expect, test } from "vitest";
import { createGuard, isPublic } from "./guard";

test.each(["8.8.8.8", "192.0.1.1", "2606:4700::1111", "::ffff:8.8.8.8"])("%s is public", (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  { name: "this machine", addresses: ["127.0.0.1", "127.255.255.254", "0.0.0.0", "::1", "::"] },
  { name: "private networks", addresses: ["10.0.0.1", "172.31.0.1", "192.168.0.1", "fd00::1", "fec0::1"] },
  { name: "a provider's", addresses: ["100.64.0.1", "198.18.0.1", "192.0.0.192"] },
  { name: "a cloud's metadata", addresses: ["169.254.169.254", "168.63.129.16", "fd00:ec2::254", "fe80::1"] },
  { name: "IPv4 in IPv6", addresses: ["::ffff:127.0.0.1", "::ffff:a00:1", "::7f00:1", "::ffff:0:7f00:1"] },
  {
    name: "NAT64 and tunnels",
    addresses: ["64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001::1"],
  },
  {
    name: "many or none",
    addresses: ["224.0.0.1", "255.255.255.255", "240.0.0.1", "ff02::1", "2001:db8::1"],
  },
  { name: "no address", addresses: ["", "localhost", "127.0.0.1.example.org"] },
])("$name: not public", ({ addresses }) => {
  expect(addresses.filter(isPublic)).toEqual([]);
});

test.each([
  "http://0177.0.0.1/",
  "http://0x7f000001/",
  "http://127.1/",
  "http://[::127.0.0.1]/",
  "http://2852039166/",
])("%s is one of them, however it is written", (address) => {
  expect(() => createGuard(new Set()).check(new URL(address))).toThrow("not a public address");
});

test("a name that resolves to a private address is refused with it", async () => {
  const guard = createGuard(new Set());
  const error = await new Promise((resolve) => guard.lookup("localhost", {}, resolve));
  expect(error).toMatchObject({ fault: "refused-address", message: expect.stringContaining("loopback") });
});
