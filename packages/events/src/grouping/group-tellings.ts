import { groupBy } from "../group-by";
import { daysBetween } from "./days";
import { measureFit } from "./measure-fit";
import { dayOf, dyadOf, frameOf, keyOf, type Telling } from "./telling";

/** Tellings of one key, and how much they say together. */
interface Node {
  key: string;
  telling: Telling;
  weight: number;
}

/** No event reaches further from its own day. */
const REACH = 3;
/** A telling's event depends on tellings within so many days of it and on no others. */
export const HORIZON = 12;

/**
 * The key of each telling's event, by the telling's own key. Each key joins the best fitting one among those that
 * are told more strongly, and so on upwards; what nothing stronger fits founds an event. The set alone decides:
 * the order of arrival cannot matter, and only what is near in time can.
 */
export function groupTellings(tellings: Telling[]): Map<string, string> {
  const founders = new Map<string, string>();
  for (const dyad of groupBy(tellings, dyadOf).values()) {
    const nodes = weigh(dyad);
    const parents = new Map(nodes.map((node) => [node, findParent(node, nodes)]));
    for (const node of nodes) founders.set(node.key, findFounder(node, parents).key);
  }
  return founders;
}

function weigh(tellings: Telling[]): Node[] {
  const nodes = [...groupBy(tellings, keyOf)].flatMap(([key, [telling, ...others]]) =>
    telling ? [{ key, telling, weight: (1 + others.length) * measureDetail(telling) }] : [],
  );
  // Of words the most connected telling is the middle of the matter.
  const spoken = nodes.filter(({ telling }) => frameOf(telling.type) === "words");
  const degrees = spoken.map(
    ({ telling }) => spoken.filter((other) => measureFit(telling, other.telling) > 0).length,
  );
  for (const [index, node] of spoken.entries()) node.weight *= 0.5 + (degrees[index] ?? 0) * 0.01;
  return nodes;
}

/** A report that gives the day and everybody's rank counts fully. */
function measureDetail({ date, sides }: Telling): number {
  return (
    (date === null ? 0.25 : 1) * sides.reduce((share, { rank }) => (rank === null ? share * 0.7 : share), 1)
  );
}

function findParent(node: Node, nodes: Node[]): Node | undefined {
  let best: { node: Node; fit: number } | undefined;
  for (const other of nodes) {
    if (!isStronger(other, node)) continue;
    const fit = measureFit(node.telling, other.telling);
    if (fit === 0 || areTwoDays(node, other)) continue;
    if (!best || fit > best.fit || (fit === best.fit && isStronger(other, best.node)))
      best = { node: other, fit };
  }
  return best?.node;
}

function isStronger(a: Node, b: Node): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.key < b.key);
}

/** Two days that are both well told are two events: a wrong date is told by few. */
function areTwoDays(a: Node, b: Node): boolean {
  const [dayA, dayB] = [a.telling.date, b.telling.date];
  const isContact = frameOf(a.telling.type) !== "words";
  return isContact && dayA !== null && dayB !== null && dayA !== dayB && b.weight < 2 * a.weight;
}

function findFounder(node: Node, parents: Map<Node, Node | undefined>): Node {
  let founder = node;
  for (let next = parents.get(node); next; next = parents.get(next)) {
    const gap = daysBetween(dayOf(node.telling) ?? "", dayOf(next.telling) ?? "");
    if (Math.abs(gap) > REACH) return node;
    founder = next;
  }
  return founder;
}
