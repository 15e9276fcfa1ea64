import type { AccountsInShort } from "@readout/db";
import { countOf } from "@/components/count-of";
import { describeMissing } from "@/components/describe-counts";
import { nameAdjective, nameCapital } from "@/components/name-side";
import { acrossFrom, type ComparedPoint, describeTelling, type Unit } from "./collapse-points";
import type { Pair } from "./lanes";
import type { Across, Thread } from "./rows";

export interface Compared {
  pair: Pair;
  accounts: AccountsInShort;
}

/** The thread of a point by how it stands between the accounts; none where neither side's account has it. */
export function nameThread(standing: ComparedPoint["standing"] | "echo"): Thread | undefined {
  if (standing === "echo") {
    return { how: "echo", label: "echo", meaning: "The two sides’ speakers say much the same" };
  }
  if (standing.state === "third") return undefined;
  if (standing.state === "both")
    return { how: "both", label: "both", meaning: "Both accounts have this point" };
  const { state, side } = standing;
  const owner = nameAdjective(side);
  return state === "only"
    ? { how: "only", label: `only ${nameCapital(side)}`, meaning: `Only the ${owner} account has this point` }
    : { how: "unseen", label: "not seen", meaning: `Seen in the ${owner} account alone; nothing is claimed` };
}

/** What stands across from a point's only card: how the other account tells it, or why it is silent. */
export function explainAcross(
  { placed, point, account }: Unit,
  { pair, accounts }: Compared,
): Across | undefined {
  if (!point) return undefined;
  const lane = acrossFrom(placed.lane);
  if ("side" in point.standing) {
    const { side, state } = point.standing;
    const other = accounts.accounts.find(({ country }) => country !== side);
    return other && { lane, ...explainSilence(point, { other, state, accounts }) };
  }
  const [own, opposite] = placed.lane === "first" ? [pair.first, pair.second] : [pair.second, pair.first];
  const wanted = account === opposite ? own : opposite;
  const tellings = point.tellings.filter((telling) => telling.account === wanted);
  const telling = tellings.find(({ lang }) => lang === placed.card.lang) ?? tellings[0];
  return (
    telling && {
      lane,
      title: `In the ${nameAdjective(wanted)} account`,
      telling: describeTelling(telling, accounts),
    }
  );
}

interface Silent {
  other: AccountsInShort["accounts"][number];
  state: "only" | "unseen";
  accounts: AccountsInShort;
}

function explainSilence(point: ComparedPoint, { other, state, accounts: { reports } }: Silent) {
  const name = nameAdjective(other.country);
  const read = `${other.full} of ${countOf(other.reports, "report")} read in full`;
  if (state === "only") return { silence: `Not in any ${name} account`, reason: read };
  const silence = `Not seen in any ${name} account`;
  if (other.reports === 0) {
    const sources = new Set(reports.map(({ source }) => source?.id)).size;
    return { silence: describeMissing(other.country, sources), reason: "so nothing is claimed of it" };
  }
  if (other.full === 0) return { silence, reason: "none of them was read in full" };
  const isRead = point.tellings.some(({ lang }) => other.langs.includes(lang));
  return { silence, reason: isRead ? "but it uses the same set phrase" : `${read}, in another language` };
}
