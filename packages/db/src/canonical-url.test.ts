import { expect, test } from "vitest";
import { canonicalUrl } from "./canonical-url";

test.each([
  {
    name: "host, port, fragment",
    url: "HTTPS://News.Example:443/a/B#top",
    canonical: "https://news.example/a/B",
  },
  { name: "slash at the end", url: "https://news.example/a/", canonical: "https://news.example/a" },
  { name: "home page", url: "http://news.example", canonical: "http://news.example" },
  {
    name: "tracking, order of parameters",
    url: "https://news.example/?utm_source=x&id=7&fbclid=1&a=2&gclid=3",
    canonical: "https://news.example/?a=2&id=7",
  },
  { name: "credentials", url: "https://me:secret@news.example/a", canonical: "https://news.example/a" },
  {
    name: "other script",
    url: "https://news.example/новости/1",
    canonical: "https://news.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1",
  },
  {
    name: "percent-encoded",
    url: "https://news.example/a%2Fb?q=%26",
    canonical: "https://news.example/a%2Fb?q=%26",
  },
  { name: "broken percent sign", url: "https://news.example/100%", canonical: "https://news.example/100%" },
  { name: "script", url: "javascript:alert(1)", canonical: undefined },
  { name: "script under blanks", url: " \tjavascript://news.example/%0aalert(1)", canonical: undefined },
  { name: "data", url: "data:text/html,hello", canonical: undefined },
  { name: "no address", url: "news.example/a", canonical: undefined },
  { name: "no host", url: "https://", canonical: undefined },
])("$name", ({ url, canonical }) => {
  expect(canonicalUrl(url)).toBe(canonical);
});
