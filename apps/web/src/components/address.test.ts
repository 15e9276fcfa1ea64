import { expect, test } from "vitest";
import { addressOf, readAddress } from "./address";

test.each([
  { name: "nothing asked", view: {}, address: "/" },
  {
    name: "a query stays readable",
    view: { q: "between:CN,IR date:2022-07/2022-09" },
    address: "/?q=between:CN,IR+date:2022-07/2022-09",
  },
  {
    name: "signs of the address are encoded",
    view: { q: 'a&b=c+d #"e"' },
    address: "/?q=a%26b%3Dc%2Bd+%23%22e%22",
  },
  { name: "a page on", view: { q: "tea", cursor: "abc" }, address: "/?q=tea&cursor=abc" },
  {
    name: "a page back",
    view: { cursor: "abc", direction: "newer" as const },
    address: "/?cursor=abc&direction=newer",
  },
])("$name", ({ view, address }) => {
  expect(addressOf(view)).toBe(address);
  const read = Object.fromEntries(new URL(address, "http://localhost").searchParams);
  expect(addressOf(readAddress(read))).toBe(address);
});

test("half a character does not break the address", () => {
  expect(addressOf({ q: "\ud800" })).toBe("/?q=%EF%BF%BD");
});
