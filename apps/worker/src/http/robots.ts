/**
 * robots.txt by RFC 9309, with the leniencies of Google's published parser (github.com/google/robotstxt) where the RFC is silent.
 * Linear in the text's length; RFC 9309 2.5 asks crawlers to read at least 500 KiB, and that is where we stop.
 */
const MAX_LENGTH = 500 * 1024;
/** Google's parser reads at most this much of one line. */
const MAX_LINE = 2083 * 8 - 1;

interface Rule {
  allow: boolean;
  /** Percent-encoded as `normalise` leaves it; `*` and a final `$` have meaning. */
  pattern: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
}

/** Whether the crawler whose product token is `product` may fetch `url`, which is percent-encoded as the WHATWG URL class writes it. */
export function isAllowed(robotsTxt: string, product: string, url: string): boolean {
  const agent = product.toLowerCase();
  const groups = parseGroups(robotsTxt.slice(0, MAX_LENGTH));
  const own = agent ? groups.filter(({ agents }) => agents.includes(agent)) : [];
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  return decide(
    chosen.flatMap(({ rules }) => rules),
    pathOf(url),
  );
}

/** RFC 9309 2.2.2: the longest match wins, allow wins a tie. */
function decide(rules: Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (rule.pattern === "" || !matches(rule.pattern, path)) continue;
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

function parseGroups(text: string): Group[] {
  const groups: Group[] = [];
  let current: Group | undefined;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const [field, value] = parseLine(line);
    if (field === "user-agent") {
      if (!current || current.rules.length > 0) groups.push((current = { agents: [], rules: [] }));
      current.agents.push(/^\*(\s|$)/.test(value) ? "*" : productOf(value));
    } else if (current && (field === "allow" || field === "disallow")) {
      current.rules.push(...rulesOf(field === "allow", value));
    }
  }
  return groups;
}

/** A rule for a folder's index page holds for the folder itself too, as Google's parser has it. */
function rulesOf(allow: boolean, value: string): Rule[] {
  const pattern = normalise(value);
  const folder = /^(.*\/)index\.html?$/.exec(pattern)?.[1];
  return folder && allow
    ? [
        { allow, pattern },
        { allow, pattern: `${folder}$` },
      ]
    : [{ allow, pattern }];
}

/** Spellings that real files use for the two words that matter. */
const FIELDS: Record<string, string> = {
  useragent: "user-agent",
  "user agent": "user-agent",
  dissallow: "disallow",
  dissalow: "disallow",
  disalow: "disallow",
  diasllow: "disallow",
  disallaw: "disallow",
};

function parseLine(line: string): [field: string, value: string] {
  const text = line.slice(0, MAX_LINE).replace(/#.*/, "").trim();
  const match = /^([^:]*?)\s*:\s*(.*)$/.exec(text) ?? /^(\S+)\s+(\S+)$/.exec(text);
  if (!match) return ["", ""];
  const field = match[1]!.toLowerCase();
  return [FIELDS[field] ?? field, match[2]!];
}

/** RFC 9309 2.2.1: a product token is letters, `_` and `-`. */
function productOf(userAgent: string): string {
  return /^[A-Za-z_-]*/.exec(userAgent.trim())![0].toLowerCase();
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Non-ASCII becomes percent-encoded, escapes become upper case (RFC 9309 2.2.2). */
function normalise(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())
    .replace(/\P{ASCII}+/gu, (text) => encodeURIComponent(text.replace(LONE_SURROGATE, "\uFFFD")));
}

function pathOf(url: string): string {
  const withoutOrigin = url.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, "").replace(/#.*/s, "");
  return withoutOrigin.startsWith("/") ? withoutOrigin : `/${withoutOrigin}`;
}

/** `*` stands for any characters, a final `$` for the end. Greedy over literal pieces: linear for each `*`. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(pieces[0]!)) return false;
  let at = pieces[0]!.length;
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  const last = pieces.at(-1)!;
  return pieces.length === 1
    ? at === path.length
    : path.endsWith(last) && path.length - last.length >= at - last.length;
}
