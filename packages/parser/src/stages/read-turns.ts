import type { Mention, Sentence, Turn } from "../reading";

type Mentions = readonly (readonly Mention[])[];

/** A label of the turn that begins here: a name, or the letters of questions and answers. */
interface Label {
  speaker: Mention | "answer" | "question";
  to: number;
}

const LONGEST_LABEL = 9;
const QUESTION = /^(?:q|question|reporter|journalist|moderator|host|interviewer|operator|press)$/;
const ANSWER = /^(?:a|answer)$/;
const DASH = /^(?:―|—|–|--?)$/;
const CLOSING = /^(?:["”’»]|'')$/;
const FEWEST_LABELS = 2;

/** The turns of a transcript by sentence, and the quotations that a line "― Name" signs. */
export function readTurns(sentences: readonly Sentence[], mentions: Mentions): ReadonlyMap<number, Turn> {
  const turns = readTranscript(sentences, mentions);
  for (const [index, sentence] of sentences.entries()) {
    const signer = signerOf(sentence, mentions[index] ?? []);
    if (!signer || !isParagraphEnd(sentences, index)) continue;
    const signed = quotationBefore(sentences, index);
    for (const at of signed) turns.set(at, { speaker: signer, from: 0 });
    if (signed.length > 0) turns.set(index, { speaker: null, from: 0 });
  }
  return turns;
}

function readTranscript(sentences: readonly Sentence[], mentions: Mentions): Map<number, Turn> {
  const labels = new Map<number, Label>();
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.paragraph === sentences[index - 1]?.paragraph) continue;
    const label = readLabel(sentence, mentions[index] ?? []);
    if (label) labels.set(index, label);
  }
  const turns = new Map<number, Turn>();
  if (labels.size < FEWEST_LABELS) return turns;
  let speaker: Mention | null = null;
  let principal: Mention | null = firstNamed(mentions);
  for (let index = Math.min(...labels.keys()); index < sentences.length; index += 1) {
    const label = labels.get(index);
    if (label)
      speaker = label.speaker === "answer" ? principal : label.speaker === "question" ? null : label.speaker;
    if (label && speaker) principal = speaker;
    turns.set(index, { speaker, from: label?.to ?? 0 });
  }
  return turns;
}

function firstNamed(mentions: Mentions): Mention | null {
  return mentions.flat().find(({ kind, office }) => kind === "person" && office !== null) ?? null;
}

/** "SECRETARY BLINKEN:", "Hua Chunying:", "Q:"; an agency that asks has no name of a person. */
function readLabel({ tokens }: Sentence, mentions: readonly Mention[]): Label | null {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ":");
  if (colon < 1) return null;
  const [first] = tokens;
  if (colon === 1 && ANSWER.test(first?.lower ?? "") && isUpper(first?.text))
    return { speaker: "answer", to: 2 };
  if (QUESTION.test(first?.lower ?? "") && isUpper(first?.text.charAt(0)))
    return { speaker: "question", to: colon + 1 };
  const whole = mentions.find(({ from, to }) => from === 0 && to === colon);
  if (whole?.kind === "person") return { speaker: whole, to: colon + 1 };
  if (whole?.kind === "institution" && whole.body === "") return { speaker: "question", to: colon + 1 };
  return null;
}

function isUpper(text: string | undefined): boolean {
  return /^\p{Lu}+$/u.test(text ?? "");
}

/** "― Ebrahim Raisi, President of Iran" */
function signerOf({ tokens }: Sentence, mentions: readonly Mention[]): Mention | null {
  if (!DASH.test(tokens[0]?.text ?? "")) return null;
  return mentions.find(({ from, kind }) => from === 1 && kind === "person") ?? null;
}

function isParagraphEnd(sentences: readonly Sentence[], index: number): boolean {
  return sentences[index + 1]?.paragraph !== sentences[index]?.paragraph;
}

/** The sentences of the paragraph before, when it ends as a quotation. */
function quotationBefore(sentences: readonly Sentence[], index: number): number[] {
  const last = sentences[index - 1];
  const own = sentences[index]?.paragraph;
  if (!last || last.paragraph === own || !CLOSING.test(last.tokens.at(-1)?.text ?? "")) return [];
  const found: number[] = [];
  for (let at = index - 1; sentences[at]?.paragraph === last.paragraph; at -= 1) found.unshift(at);
  return found;
}
