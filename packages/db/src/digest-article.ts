import { findSigns, findStance, type Occasion, readOccasion, type Stance } from "@readout/events";
import { hashOfText } from "./ids";
import { toArticleTsvector } from "./lexemes";
import { type Signature, signText } from "./origins/minhash";

/** What an article is about on the whole, and by which words it is compared with others. */
export interface ArticleHeading {
  /** Of what it was made. */
  of: string;
  signs: string[];
  stance: Stance | null;
  occasion: Occasion | undefined;
}

/** What follows from an article's own words and takes time to find: another thread may do so before it is saved. */
export interface ArticleDigest extends ArticleHeading {
  tsv: string;
  signature: Signature;
}

interface Told {
  title: string | null;
  text: string;
  lang: string | null;
  publishedOn: string | null;
}

export function digestArticle(article: Told): ArticleDigest {
  return {
    tsv: toArticleTsvector(article),
    signature: signText(article.text),
    ...readHeading(article),
  };
}

export function readHeading(article: Told): ArticleHeading {
  return {
    of: nameOf(article),
    signs: findSigns(article.title, article.text),
    stance: findStance(article.title, article.text),
    occasion: readOccasion(article),
  };
}

/** Whether it is of exactly this article: what is stored already may know a title or a day that the arrival did not. */
export const isDigestOf = (digest: ArticleHeading, article: Told) => digest.of === nameOf(article);

const nameOf = ({ lang, publishedOn, ...words }: Told) => [hashOfText(words), lang, publishedOn].join(" ");
