import { FUNCTION_WORDS } from "../../lexicon/en/function-words";
import { CUE_FORMS } from "../../lexicon/en/readout-verbs";
import { isHolderSurname } from "../../lexicon/find-office-holder";
import { isCapital } from "../../lexicon/read-words";
import type { Mention, Token } from "../../reading";
import { readOrigin } from "./around-name";
import { readName } from "./names";
import { countryIn, isPossessive, nameOf, type Reading, takenBy, textOf } from "./reading";

/** Full names that stand beside a verb of speaking or are told to be of a country: people, whoever they are. */
export function findSpeakingNames(reading: Reading, found: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  return findBareNames(reading, found, new Set()).filter(
    ({ from, to, country }) =>
      country !== null ||
      (from === 0 && tokens[to]?.text === ":") ||
      [tokens[from - 1], tokens[to]].some((token) => CUE_FORMS.get(token?.lower ?? "")?.forms.has("past")),
  );
}

/** Names without an office before them. */
export function findBareNames(
  reading: Reading,
  found: readonly Mention[],
  known: ReadonlySet<string>,
): Mention[] {
  const { tokens, cover } = reading;
  const taken = takenBy(found, tokens.length);
  const names: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || taken[at] || cover[at] || !isCapital(token.text)) continue;
    const end = readName(reading, at);
    if (end === null || taken[end - 1]) continue;
    const name = nameOf(reading, at, end);
    const heard =
      name.split(" ").some((part) => known.has(part)) || (end - at === 1 && isHolderSurname(name));
    if (!heard && end - at < 2) continue;
    if (at === 0 && end - at >= 2 && !heard && FUNCTION_WORDS.has(token.lower)) continue;
    const owner =
      cover[at - 2] && /^['’]s?$/.test(tokens[at - 1]?.text ?? "") ? (cover[at - 2]?.code ?? null) : null;
    const apposed = apposedOffice(reading, end, found);
    const to = readOrigin(reading, end);
    names.push({
      kind: "person",
      from: owner ? at - 2 : at,
      to,
      head: "",
      name,
      office: apposed?.office ?? null,
      country: apposed?.country ?? owner ?? countryIn(cover, end, to, end),
      definite: true,
      text: textOf(reading, at, to),
      members: [],
      body: null,
    });
    at = to - 1;
  }
  return names;
}

/** "Wen Jiabao, China's premier,": the office after the name. */
function apposedOffice({ tokens }: Reading, at: number, found: readonly Mention[]): Mention | undefined {
  if (tokens[at]?.text !== ",") return undefined;
  const first = found.find(({ from }) => from === at + 1);
  const next = first?.kind === "person" ? servantOf(tokens, first, found) : first;
  return next &&
    next.kind === "role" &&
    (tokens[next.to] === undefined || /^[,.]$|^(?:for|who|of|in)$/.test(tokens[next.to]?.text ?? ""))
    ? next
    : undefined;
}

/** "President Vladimir Putin's spokesman": the office with its superior's name before it. */
function servantOf(
  tokens: readonly Token[],
  superior: Mention,
  found: readonly Mention[],
): Mention | undefined {
  if (!isPossessive(tokens[superior.to])) return undefined;
  const servant = found.find(({ from, kind }) => from === superior.to + 1 && kind === "role");
  const surname = superior.name?.split(" ").at(-1);
  return servant && { ...servant, office: `${surname}'s ${servant.office}`, country: superior.country };
}
