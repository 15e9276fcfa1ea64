import type { AccountsInShort } from "@readout/db";
import { nameAdjective } from "@/components/name-side";
import type { Lane } from "@/components/statement-card";
import type { PlacedCard, Telling } from "./rows";

/** Of an event's points one that some card makes. */
export type ComparedPoint = NonNullable<ReturnType<AccountsInShort["points"]["get"]>>;
type ReadTelling = ComparedPoint["tellings"][number];

/** A card with the point that it stands for. */
export interface Unit {
  placed: PlacedCard;
  point?: ComparedPoint;
  /** Whose account the card's words are from; null for a third party's. */
  account?: string | null;
}

/** More reports of one point than these are read on the event's page. */
const MOST = 12;

/** One card for each point in each lane, the one from the lane's own account first; its other reports go with it. */
export function collapsePoints(placed: PlacedCard[], accounts: AccountsInShort): Unit[] {
  const groups = new Map<string, Unit[]>();
  for (const each of placed) {
    const point = accounts.points.get(each.card.id);
    const telling = point?.tellings.find(({ statementId }) => statementId === each.card.id);
    const unit = point ? { placed: each, point, account: telling?.account ?? null } : { placed: each };
    const key = point ? `${each.lane} ${point.id}` : each.card.id;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()].flatMap((units) => choose(units, accounts) ?? []);
}

function choose(units: Unit[], accounts: AccountsInShort): Unit | undefined {
  const own = units.find(({ placed, account }) => placed.card.actors.some(({ code }) => code === account));
  const best = own ?? units[0];
  if (!best?.point) return best;
  const { card } = best.placed;
  const others = best.point.tellings.filter(({ articleId }) => articleId !== card.articleId);
  const point = {
    id: best.point.id,
    eventId: card.event?.id ?? "",
    others: others.slice(0, MOST).map((telling) => describeTelling(telling, accounts)),
  };
  return { ...best, placed: { ...best.placed, point } };
}

/** How a report tells a point, in words. */
export function describeTelling(telling: ReadTelling, { reports }: AccountsInShort): Telling {
  const { articleId, statementId, words, lang, account } = telling;
  const report = reports.find((each) => each.articleId === articleId);
  return {
    articleId,
    statementId,
    words,
    lang,
    outlet: report?.source?.name ?? "Unknown outlet",
    account: account === null ? null : `${nameAdjective(account)} account`,
  };
}

/** The lane across from another. */
export const acrossFrom = (lane: Lane): Lane => (lane === "first" ? "second" : "first");
