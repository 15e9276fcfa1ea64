import type { CueSite, Finding, Mention, Sentence, Turn } from "../reading";
import { readContentAfter } from "./find-contents/content-after";
import { readContentBefore } from "./find-contents/content-before";
import type { Context } from "./find-contents/context";
import { continueQuotation } from "./find-contents/continue-quotation";
import { isInverted, nest } from "./find-contents/nesting";
import { recipientAfter } from "./find-contents/recipient";
import { spanOf } from "./find-contents/spans";
import { readTurn } from "./find-contents/turns";

/** What each cue introduces. One finding per cue; quotations that go on without a cue follow their own. */
export function findContents(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  sites: readonly (readonly CueSite[])[],
  turns: ReadonlyMap<number, Turn> = new Map(),
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const context = {
      tokens: sentence.tokens,
      mentions: mentions[index] ?? [],
      sites: sites[index] ?? [],
      sentence,
      index,
    };
    const turn = turns.get(index);
    if (turn) {
      findings.push(...readTurn(context, turn));
      continue;
    }
    const found = readSentence(context);
    if (found.length > 0) findings.push(...found);
    else continueQuotation(context, sentences, findings);
  }
  return findings;
}

function readSentence(context: Context): Finding[] {
  const { sites } = context;
  const findings = new Map<CueSite, Finding>();
  const enclosing: { site: CueSite; end: number }[] = [];
  for (const [order, site] of sites.entries()) {
    const outer = enclosing.find(({ end }) => site.from < end);
    const before = readContentBefore(context, site, order);
    if (before === "outer") {
      for (const finding of findings.values()) finding.relay ??= site.subject;
      continue;
    }
    const after = before || isInverted(context, site) ? null : readContentAfter(context, site, order);
    const content = before ?? after;
    if (!content || content.spans.length === 0) continue;
    if (after) enclosing.push({ site, end: after.end });
    findings.set(site, {
      sentence: context.index,
      lastSentence: context.index,
      lemma: site.lemma,
      cueSpan: spanOf(context.tokens, site.from, site.to),
      subject: site.subject,
      contentSpans: content.spans,
      recipient: after?.recipient ?? recipientAfter(context, site),
      relay: site.carrier ?? null,
      nested: false,
      tense: site.tense,
    });
    const around = outer && findings.get(outer.site);
    const inner = findings.get(site);
    if (around && inner) nest(around, inner, outer.site, site);
  }
  return [...findings.values()];
}
