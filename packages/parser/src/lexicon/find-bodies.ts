import { NAMED_BODIES } from "./en/bodies";
import { ORGANISATIONS } from "./en/organisations";
import { foldText, readFolded } from "./fold-text";
import { OUTLETS } from "./outlets";
import { findPhrases, getPhrase, indexPhrases } from "./phrase-index";
import type { BodyKind } from "./en/bodies";
import type { OrganisationKind } from "./en/organisations";
import type { FoldedText } from "./fold-text";
import type { Outlet } from "./outlets";
import type { CountryCode, Span } from "../types";

export interface Body {
  /** Canonical name. */
  name: string;
  kind: BodyKind | OrganisationKind;
  /** Null for alliances of states. */
  country: CountryCode | null;
}

const BODIES = indexPhrases<Body>(
  [...ORGANISATIONS, ...NAMED_BODIES].flatMap(({ name, kind, country, variants }) =>
    variants.map((variant) => [foldText(variant), { name, kind, country }] as const),
  ),
);
const CARRIERS = indexPhrases<Outlet>(
  OUTLETS.flatMap((outlet) => outlet.variants.map((variant) => [foldText(variant), outlet] as const)),
);

/** Organisations and state bodies that a text names, as written: "NATO", "the State Council". */
export function findBodies(text: string | FoldedText): { body: Body; span: Span }[] {
  return findPhrases(BODIES, readFolded(text)).map(({ value, start, end }) => ({
    body: value,
    span: [start, end],
  }));
}

/** The body that a phrase names, without its article. */
export function lookupBody(phrase: string): Body | undefined {
  return getPhrase(BODIES, bare(phrase))?.value;
}

/** Agencies and outlets that a text names: they carry words and do not say them. */
export function findOutlets(text: string | FoldedText): { outlet: Outlet; span: Span }[] {
  return findPhrases(CARRIERS, readFolded(text)).map(({ value, start, end }) => ({
    outlet: value,
    span: [start, end],
  }));
}

/** The outlet that a phrase names, with or without its article. */
export function lookupOutlet(phrase: string): Outlet | undefined {
  return (getPhrase(CARRIERS, foldText(phrase.trim())) ?? getPhrase(CARRIERS, bare(phrase)))?.value;
}

function bare(phrase: string): string {
  return foldText(phrase.trim()).replace(/^the /i, "");
}
