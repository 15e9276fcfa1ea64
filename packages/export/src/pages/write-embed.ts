import type { StatementCard } from "@readout/db";
import { countryName } from "@readout/parser/countries";
import { describeEvent } from "../describe-event";
import { escapeHtml } from "../escape-html";

export type EmbedTheme = "light" | "dark" | "system";

/** The whole style of a card, so that a policy can name its hash and nothing else. */
export const EMBED_STYLE = `:root{color-scheme:light dark}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}body{margin:0;font:14px/1.5 system-ui,sans-serif;color:light-dark(#1d1c1a,#ecebe7)}article{padding:16px;border:1px solid light-dark(#e7e3da,#302e2a);border-radius:10px;background:light-dark(#fff,#1c1b1a)}p{margin:0}header,footer{color:light-dark(#6a675f,#a6a297)}b{color:light-dark(#1d1c1a,#ecebe7)}blockquote{margin:8px 0;font:17px/1.5 Georgia,serif}strong{color:light-dark(#a33a15,#f09a7a)}a{color:inherit}`;

interface Options {
  baseUrl: string;
  /** Where the statement stays. */
  permalink: string;
  theme: EmbedTheme;
}

/** A statement as a page to be framed: its words, who said them, its source, and whether it still stands. */
export function writeEmbed(card: StatementCard, { baseUrl, permalink, theme }: Options): string {
  const themed = theme === "system" ? "" : ` data-theme="${theme}"`;
  return `<!doctype html>
<html lang="en"${themed}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(nameSpeaker(card))}</title><link rel="canonical" href="${escapeHtml(permalink)}"><style>${EMBED_STYLE}</style></head>
<body><article>
<header><p>${describeSpeaker(card)}</p></header>
<blockquote dir="auto"><p>${escapeHtml(quote(card))}</p></blockquote>
<footer>${listNotices(card)}<p>${describeSource(card)}</p><p><a href="${escapeHtml(permalink)}" target="_blank" rel="noopener">Readout</a> (${escapeHtml(new URL(baseUrl).host)})</p></footer>
</article></body>
</html>
`;
}

function nameSpeaker(card: StatementCard) {
  return card.speakerName ?? "Unknown speaker";
}

function describeSpeaker(card: StatementCard) {
  const countries = card.actorCountries.map((code) => countryName(code)).join(" and ");
  const about = card.counterpartCountries.map((code) => countryName(code)).join(", ");
  const facts = [card.office, countries, describeEvent(card.event), card.saidOn].filter(Boolean).join(", ");
  const rest = [facts, about && `on ${about}`].filter(Boolean).join("; ");
  return `<b dir="auto">${escapeHtml(nameSpeaker(card))}</b>${rest ? `, ${escapeHtml(rest)}` : ""}`;
}

/** Only words that are the speaker's own stand in quotation marks. */
function quote({ kind, words }: StatementCard) {
  return kind === "direct" ? `“${words}”` : words;
}

function describeSource({ kind, article, source }: StatementCard) {
  const told = kind === "direct" ? "Quoted" : "Paraphrased";
  const outlet = source?.name ?? "an unnamed source";
  const title = escapeHtml(article.title ?? "untitled report");
  const isWeb = article.url !== null && /^https?:/.test(article.url);
  const link = isWeb
    ? `<a href="${escapeHtml(article.url ?? "")}" target="_blank" rel="noopener nofollow">${title}</a>`
    : title;
  const published = article.publishedOn ? `, ${article.publishedOn}` : "";
  return `${told} by ${escapeHtml(outlet)}: ${link}${published}`;
}

function listNotices({ withdrawnAt, isDemo }: StatementCard) {
  const withdrawn =
    withdrawnAt &&
    `Withdrawn on ${withdrawnAt.toISOString().slice(0, 10)}: its source or its reading changed.`;
  const demo = isDemo && "Demonstration: in our own words.";
  return [withdrawn, demo].map((notice) => (notice ? `<p><strong>${notice}</strong></p>` : "")).join("");
}
