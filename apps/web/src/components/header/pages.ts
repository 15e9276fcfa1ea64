/** The pages that the header names, each with the key that follows `g` to go there. */
export const PAGES = [
  { href: "/", name: "Timeline", key: "t" },
  { href: "/events", name: "Events", key: "e" },
  { href: "/dyads", name: "Dyads", key: "d" },
  { href: "/people", name: "People", key: "p" },
  { href: "/sources", name: "Sources", key: "s" },
  { href: "/try", name: "Try it", key: "y" },
  { href: "/about", name: "About", key: "a" },
] as const;
