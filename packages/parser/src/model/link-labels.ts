import { LABEL } from "./labels";

/** Half-open range of tokens. */
export type TokenRange = readonly [from: number, to: number];

/** A cue with its source and content, in tokens. */
export interface Candidate {
  source: TokenRange | null;
  cue: TokenRange;
  contents: TokenRange[];
}

interface Chunk {
  role: number;
  range: [number, number];
}

/** Reads the labels of one unit as statements: each chunk goes to the nearest cue on its side. */
export function linkLabels(labels: Uint8Array, offset: number): Candidate[] {
  const chunks = readChunks(labels, offset);
  const candidates: (Candidate & { own: boolean })[] = [];
  let source: TokenRange | null = null;
  let fresh = false;
  let leads: TokenRange[] = [];
  for (const { role, range } of chunks) {
    const open = candidates.at(-1);
    if (role === LABEL.source) {
      source = range;
      fresh = true;
    } else if (role === LABEL.lead) leads.push(range);
    else if (role === LABEL.cue) {
      candidates.push({ source, own: fresh, cue: range, contents: leads });
      fresh = false;
      leads = [];
    } else if (open && role === LABEL.content) open.contents.push(range);
    else if (open && role === LABEL.late) {
      if (!open.own) open.source = range;
      source = range;
    }
  }
  candidates.at(-1)?.contents.push(...leads);
  return candidates.map(({ source, cue, contents }) => ({ source, cue, contents }));
}

/** Runs of one role: a begin label or a change of role starts a new one. */
function readChunks(labels: Uint8Array, offset: number): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Chunk | null = null;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const role = label & ~1;
    if (label < LABEL.source) open = null;
    else if (open && open.role === role && label !== role) open.range[1] = offset + i + 1;
    else chunks.push((open = { role, range: [offset + i, offset + i + 1] }));
  }
  return chunks;
}
