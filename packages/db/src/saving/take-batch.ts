import { articleIdOf } from "../ids";
import type { NewArticle } from "../new-article";

/**
 * What can be stored at once: up to the first article that comes a second time, or that knows more of its outlet than
 * those before it, which are told with what was known until then.
 */
export function takeBatch<Given extends { article: NewArticle }>(given: Given[]): Given[] {
  const met = new Set<string>();
  const outlets = new Map<string, Facts>();
  for (const [index, { article }] of given.entries()) {
    const id = articleIdOf(article);
    const told = outlets.get(article.source?.name ?? "");
    if (met.has(id) || (told && addsTo(told, factsOf(article)))) return given.slice(0, index);
    met.add(id);
    if (article.source && !told) outlets.set(article.source.name, factsOf(article));
  }
  return given;
}

interface Facts {
  country: string | null;
  control: string | null;
  isDemo: boolean;
}

const factsOf = ({ source, isDemo }: NewArticle): Facts => ({
  country: source?.country ?? null,
  control: source?.control ?? null,
  isDemo,
});

const addsTo = (told: Facts, { country, control, isDemo }: Facts) =>
  (told.country === null && country !== null) ||
  (told.control === null && control !== null) ||
  (told.isDemo && !isDemo);
