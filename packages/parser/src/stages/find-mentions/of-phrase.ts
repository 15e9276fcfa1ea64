import { OFFICE_PARTS } from "../../lexicon/en/role-nouns";
import type { Token } from "../../reading";
import { endOfBureau, endOfHouse } from "./end-of-house";
import { isPossessive, type Reading } from "./reading";

/** "of State", "of Iran", "of the European Commission" after the head; the index after it. */
export function readOfPhrase(reading: Reading, at: number, head: string): number {
  const { tokens, cover } = reading;
  if (
    tokens[at]?.lower !== "of" &&
    !(tokens[at]?.lower === "for" && /^(?:minister|secretary|commissioner|representative)$/.test(head)) &&
    !leadsAbroad(tokens[at], head)
  )
    return at;
  let next = at + 1;
  if (tokens[next]?.lower === "the") next += 1;
  if (head === "leader" && tokens[next]?.lower === "islamic" && tokens[next + 1]?.lower === "revolution")
    return next + 2;
  const covered = cover[next];
  if (covered) {
    while (cover[next] === covered) next += 1;
    return isPossessive(tokens[next]) ? (endOfHouse(reading, next + 1) ?? next) : next;
  }
  if (
    !/^(?:secretary|chief|minister|ministry|department|director|general|head|chairman|governor|member|ambassador|commissioner|adviser|advisor)$/.test(
      head,
    )
  )
    return at;
  if (/^(?:state|staff)$/.test(tokens[next]?.lower ?? "")) return next + 1;
  const bureau = endOfBureau(tokens, next);
  if (bureau !== null) return bureau;
  const start = next;
  while (next < start + 4 && isPortfolio(tokens[next])) next += 1;
  return next > start ? (endOfNation(reading, next) ?? next) : at;
}

/** "Prime Minister of Israel": where "of Israel" begins, if the phrase that ends at `to` ends so. */
export function startOfNation({ tokens, cover }: Reading, to: number): number | null {
  const nation = cover[to - 1];
  if (!nation || nation.sense === "body") return null;
  let from = to - 1;
  while (cover[from - 1] === nation) from -= 1;
  if (tokens[from - 1]?.lower === "the") from -= 1;
  return /^(?:of|for)$/.test(tokens[from - 1]?.lower ?? "") ? from - 1 : null;
}

/** "Minister for Foreign Affairs of Japan": the index after the country. */
function endOfNation({ tokens, cover }: Reading, at: number): number | null {
  if (tokens[at]?.lower !== "of") return null;
  let next = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const nation = cover[next];
  if (!nation || nation.sense === "body" || nation.sense === "adjective") return null;
  while (cover[next] === nation) next += 1;
  return next;
}

/** "ambassador to Japan": where he is sent, not whose he is. */
export function leadsAbroad(token: Token | undefined, head: string): boolean {
  return token?.lower === "to" && /^(?:ambassador|envoy)$/.test(head);
}

function isPortfolio(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (OFFICE_PARTS.has(token.lower) || /^(?:affairs|industry|interior|foreign|and)$/.test(token.lower)) &&
    !/^(?:minister|president)$/.test(token.lower)
  );
}
