import { HONORIFICS, LAY_HEADS } from "../../lexicon/en/role-nouns";
import type { Mention } from "../../reading";
import { type Reading, textOf } from "./reading";

/** Mentions before and after one that may tell more of it. */
export const NEAR = 8;

/** "Adm. John Aquilino, commander of the U.S. Pacific fleet": a rank tells no country, what follows the name does. */
export function learnFromApposition({ tokens }: Reading, mention: Mention, found: readonly Mention[]) {
  if (mention.kind !== "person" || mention.country !== null || mention.head === "") return;
  const apposed = found.find(({ from, kind }) => from === mention.to + 1 && kind === "role");
  if (tokens[mention.to]?.text !== "," || !apposed?.country) return;
  mention.country = apposed.country;
  if (!RANK.test(mention.head) && !HONORIFICS.has(mention.head)) return;
  mention.office = apposed.office ?? mention.office;
  mention.head = apposed.head;
}

/** "Chinese State Councilor and Foreign Minister Wang Yi": one person, and the first title tells the country. */
export function learnFromTitleBefore(reading: Reading, mention: Mention, found: readonly Mention[]) {
  if (mention.country !== null || mention.kind !== "person" || mention.office === null) return;
  if (reading.tokens[mention.from - 1]?.lower !== "and") return;
  const title = found.find(({ to, kind }) => to === mention.from - 1 && kind === "role");
  if (!title?.country || title.definite) return;
  mention.country = title.country;
  mention.from = title.from;
  mention.text = textOf(reading, mention.from, mention.to);
}

const CLERIC = /^(?:(?:grand )?ayatollah|pope|prince|princess|sheikh|sheikha)$/i;

/** "Qatar's Prime Minister Sheikh Mohammed": the office before an honorific. */
export function learnFromTitleBeside(reading: Reading, mention: Mention, found: readonly Mention[]) {
  if (mention.kind !== "person" || mention.head === "") return;
  if (mention.office !== null && !CLERIC.test(mention.office)) return;
  const title = found.find(({ to, kind, name }) => to === mention.from && kind === "role" && name === null);
  if (!title || LAY_HEADS.has(title.head)) return;
  const { office, head, country, from } = title;
  Object.assign(mention, { office, head, country: mention.country ?? country, from });
  mention.text = textOf(reading, from, mention.to);
}

/** "His counterpart in Luxembourg, Foreign Minister Jean Asselborn,": one person, told twice. */
export function learnFromNameAfter(reading: Reading, mention: Mention, found: readonly Mention[]) {
  const { tokens, cover } = reading;
  if (mention.kind !== "role" || !(mention.definite || mention.country)) return;
  const modified = /^(?:in|at|on|for|of)$/.test(tokens[mention.to]?.lower ?? "");
  const end = modified
    ? tokens.slice(mention.to, mention.to + NEAR).findIndex(({ text }) => text === ",")
    : 0;
  const comma = mention.to + Math.max(0, end);
  const place = modified ? cover.slice(mention.to, comma).find((word) => word !== undefined) : undefined;
  const named = found.find(({ from, kind, head }) => from === comma + 1 && kind === "person" && head !== "");
  if (!named || tokens[comma]?.text !== "," || !/^[,.]$/.test(tokens[named.to]?.text ?? ".")) return;
  if (!mention.definite && named.country !== null && named.country !== mention.country) return;
  named.country ??= (mention.head === "counterpart" ? place?.code : undefined) ?? mention.country;
  const { name, country, to } = named;
  const { office, head } = CLERIC.test(named.office ?? "") ? mention : named;
  Object.assign(mention, { kind: "person", name, office, head, country, to });
  mention.text = textOf(reading, mention.from, to);
}

const RANK = /^(?:adm|gen|lt|col|maj|admiral|general|colonel|major|captain|marshal|sen|rep|gov)$/;
