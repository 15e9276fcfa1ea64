import { type Contradiction, findContradiction } from "./find-contradiction";
import { measureSimilarity } from "./measure-similarity";
import { type Features, readFeatures, weighTerms } from "./read-features";
import type { Claim } from "./types";

/** Alike enough to be one point … */
export const SAME_POINT = 0.34;
/** … and, within one article, to be a repetition. */
const REPETITION = 0.75;
/** What nobody is named for must be more alike to be what somebody said. */
const UNNAMED = 0.1;
/** Others say much the same; that it is told of another speaker is worth a word when it is nearly all the same. */
const SAME_WORDS = 0.65;
/** Across languages only what is free of language compares: formulas, topics, countries. */
const ACROSS_LANGUAGES = 0.6;

/** So few claims are all compared with each other. */
const FEW = 200;
/** A word that a larger share of many claims has tells none of them from the others. */
const RARE_SHARE = 0.1;

/** A point: claims of one meaning, in a fixed order. `score` is how alike they are on average, 1 for a lone one. */
export interface Cluster {
  claims: Claim[];
  score: number;
}

/** Two points that would be one but for what contradicts. */
export interface Difference {
  a: Cluster;
  b: Cluster;
  by: Contradiction;
}

interface Node {
  claim: Claim;
  features: Features;
  group: Node[];
  /** What was found to contradict, or not: groups are compared over and over as they grow. */
  bars: Map<Node, Contradiction | undefined>;
}

interface Pair {
  a: Node;
  b: Node;
  similarity: number;
}

/** Claims into points, the most alike first. Depends on the claims alone, not on their order. */
export function clusterClaims(claims: Claim[]): { clusters: Cluster[]; differences: Difference[] } {
  const sorted = claims.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const nodes = sorted.map((claim): Node => ({
    claim,
    features: readFeatures(claim),
    group: [],
    bars: new Map(),
  }));
  for (const node of nodes) node.group = [node];
  const weights = weighTerms(nodes.map(({ features }) => features));
  const similarityOf = remember(nodes, (a, b) => compare(a, b, weights));
  const blocked: { pair: Pair; by: Contradiction }[] = [];
  for (const pair of listPairs(nodes, similarityOf)) {
    if (pair.a.group === pair.b.group) continue;
    const by = findBar(pair, similarityOf);
    if (by === "apart") continue;
    if (by) {
      if (by !== "speaker" || pair.similarity >= SAME_WORDS) blocked.push({ pair, by });
    } else unite(pair.a.group, pair.b.group);
  }
  const byGroup = new Map(
    [...new Set(nodes.map(({ group }) => group))].map((group) => [group, toCluster(group, similarityOf)]),
  );
  const differences = blocked.flatMap(({ pair, by }) => {
    const [a, b] = [byGroup.get(pair.a.group), byGroup.get(pair.b.group)];
    return a && b && a !== b ? [{ a, b, by }] : [];
  });
  return { clusters: [...byGroup.values()], differences };
}

type Similarity = (a: Node, b: Node) => number;

/** Groups are compared over and over as they grow. */
function remember(nodes: Node[], measure: Similarity): Similarity {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const known = new Float64Array(nodes.length ** 2).fill(NaN);
  return (a, b) => {
    const place = (places.get(a) ?? 0) * nodes.length + (places.get(b) ?? 0);
    const similarity = known[place] ?? NaN;
    return Number.isNaN(similarity) ? (known[place] = measure(a, b)) : similarity;
  };
}

const keyOf = ({ articleId, ordinal }: Claim) => `${articleId} ${String(ordinal).padStart(4, "0")}`;

function compare(a: Node, b: Node, weights: Map<string, number>): number {
  const isUnnamed = (a.claim.speakers.length === 0) !== (b.claim.speakers.length === 0);
  if (a.claim.lang === b.claim.lang)
    return measureSimilarity(a.features, b.features, weights) - (isUnnamed ? UNNAMED : 0);
  const [freeA, freeB] = [a.features, b.features].map(({ terms, ...rest }) => ({
    ...rest,
    terms: new Set([...terms].filter((term) => /^[#@~]/.test(term))),
  }));
  if (!freeA || !freeB || ![...freeA.terms].some((term) => term.startsWith("#") && freeB.terms.has(term)))
    return 0;
  const similarity = measureSimilarity(freeA, freeB, weights);
  return similarity >= ACROSS_LANGUAGES ? similarity : 0;
}

/** Pairs that are alike enough, the most alike first. */
function listPairs(nodes: Node[], similarityOf: Similarity): Pair[] {
  const pairs: Pair[] = [];
  for (const [a, others] of listCandidates(nodes)) {
    for (const b of others) {
      const similarity = similarityOf(a, b);
      if (similarity >= SAME_POINT) pairs.push({ a, b, similarity });
    }
  }
  return pairs.toSorted((one, other) => other.similarity - one.similarity);
}

/** With few claims all others; with many those that share a word which few have: what is alike shares one. */
function listCandidates(nodes: Node[]): [Node, Node[]][] {
  if (nodes.length <= FEW) return nodes.map((node, place) => [node, nodes.slice(place + 1)]);
  const holders = new Map<string, number[]>();
  for (const [place, { features }] of nodes.entries()) {
    for (const term of features.terms) {
      const places = holders.get(term) ?? [];
      places.push(place);
      holders.set(term, places);
    }
  }
  return nodes.map((node, place) => {
    const shared = [...node.features.terms].map((term) => holders.get(term) ?? []);
    const rare = shared.filter(({ length }) => length <= nodes.length * RARE_SHARE).flat();
    const later = [...new Set(rare)].filter((other) => other > place).toSorted((a, b) => a - b);
    return [node, later.flatMap((other) => nodes[other] ?? [])];
  });
}

/** Why two groups stay two: a contradiction between any members, or that they are not alike on the whole. */
function findBar({ a, b }: Pair, similarityOf: Similarity): Contradiction | "apart" | undefined {
  let sum = 0;
  for (const one of a.group) {
    for (const other of b.group) {
      const similarity = similarityOf(one, other);
      if (one.claim.articleId === other.claim.articleId && similarity < REPETITION) return "apart";
      const by = findBetween(one, other);
      if (by) return by;
      sum += similarity;
    }
  }
  return sum / (a.group.length * b.group.length) < SAME_POINT * 0.8 ? "apart" : undefined;
}

function findBetween(a: Node, b: Node): Contradiction | undefined {
  if (!a.bars.has(b)) a.bars.set(b, findContradiction(toSpoken(a), toSpoken(b)));
  return a.bars.get(b);
}

const toSpoken = ({ features, claim }: Node) => ({ features, speakers: claim.speakers });

function unite(a: Node[], b: Node[]): void {
  a.push(...b);
  for (const node of b) node.group = a;
}

function toCluster(group: Node[], similarityOf: Similarity): Cluster {
  const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => similarityOf(a, b)));
  const score = pairs.length === 0 ? 1 : pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  const claims = group.map(({ claim }) => claim).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { claims, score: Math.round(score * 1000) / 1000 };
}
