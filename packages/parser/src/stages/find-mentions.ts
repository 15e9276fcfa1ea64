import { findBodies, findOutlets } from "../lexicon/find-bodies";
import { isHolderSurname } from "../lexicon/find-office-holder";
import { findCountryMentions } from "../lexicon/find-country-mentions";
import { readFolded } from "../lexicon/fold-text";
import { MONTHS, WEEKDAYS } from "../lexicon/en/calendar";
import { CUE_FORMS } from "../lexicon/en/readout-verbs";
import { FUNCTION_WORDS } from "../lexicon/en/function-words";
import {
  DEFINITE,
  DETERMINERS,
  HONORIFICS,
  INSTITUTION_HEADS,
  LAY_HEADS,
  LAY_PLURALS,
  OFFICE_HEADS,
  OFFICE_PARTS,
  PLURAL_HEADS,
  PRONOUNS,
  SIDE_HEADS,
  STATE_HEADS,
} from "../lexicon/en/role-nouns";
import { isCapital } from "../lexicon/read-words";
import type { CountryWord, Mention, MentionKind, Sentence, Token } from "../reading";
import type { CountryCode } from "../types";

/** Per token of a sentence: the country or body word that covers it. */
type Cover = (CountryWord | undefined)[];

interface Reading {
  tokens: readonly Token[];
  cover: Cover;
  text: string;
}

/** Plain words when small: "a major deal", "the general public", "both parties". */
const ONLY_CAPITAL = new Set(
  "major general justice captain member house force forces guard league centre center chair judge gen rep".split(
    " ",
  ),
);
const ALSO_ADJECTIVES = new Set("official state military party".split(" "));
const DESCRIBED = new Set(
  "data figures statistics visit visits trip media television tv news border borders policy position website results residence report reports reporting language document documents account accounts ceremony ceremonies response newspaper newspapers radio broadcaster broadcasters run owned controlled sources banquet capacity business exercises drills aircraft action force vessels ship ships operation operations base bases leadership line".split(
    " ",
  ),
);
const LONGEST_HOUSE = 12;
/** Mentions before and after one that may tell more of it. */
const NEAR = 8;
const PARTICLES = new Set(
  "de da do dos das del della di la le van von der den bin ibn al el ul ur abu ter ten".split(" "),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|ul|an|as|ar)-\p{Lu}[\p{L}'’-]+)$/u;

/** Countries, unions and bodies that the text names, in order of place. */
export function findCountryWords(text: string): CountryWord[] {
  const folded = readFolded(text);
  const outlets = findOutlets(folded).map(({ span }) => span);
  const bodies = findBodies(folded).map(({ body, span }): CountryWord => ({
    code: body.country ?? "",
    sense: "body",
    span,
    body: body.name,
  }));
  const words = [
    ...outlets.map((span): CountryWord => ({ code: "", sense: "body", span, body: "" })),
    ...bodies,
    ...findCountryMentions(folded).map(({ code, sense, span }): CountryWord => ({ code, sense, span })),
  ];
  words.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const apart: CountryWord[] = [];
  for (const word of words) {
    const before = apart.at(-1);
    if (word.span[0] < (before?.span[1] ?? 0)) continue;
    if (before && isOwner(text, before, word))
      apart[apart.length - 1] = { ...word, span: [before.span[0], word.span[1]] };
    else apart.push(word);
  }
  return apart.map((word) => (isForeignOffice(text, word, apart) ? { ...word, code: "" } : word));
}

/** London has one, so have Islamabad and Berlin: where nothing else is British, it is not told whose. */
function isForeignOffice(text: string, { span, code }: CountryWord, words: readonly CountryWord[]): boolean {
  const isOffice = (at: CountryWord["span"]) => /^(?:the )?foreign office$/i.test(text.slice(...at));
  return isOffice(span) && !words.some((other) => other.code === code && !isOffice(other.span));
}

/** "Iran's Supreme National Security Council", "the US Pacific Command": the country's name belongs to the body's. */
function isOwner(text: string, country: CountryWord, body: CountryWord): boolean {
  return (
    body.sense === "body" &&
    country.sense !== "body" &&
    country.code === body.code &&
    /^(?:['’]s?)? $/.test(text.slice(country.span[1], body.span[0]))
  );
}

/** Every phrase of each sentence that could speak, in order of place; mentions may contain one another. */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  words: readonly CountryWord[],
): Mention[][] {
  const readings = readAll(text, sentences, words);
  const headed = readings.map(findHeaded);
  const spoken = readings.flatMap((reading, index) => findSpeakingNames(reading, headed[index] ?? []));
  const known = new Set([...headed.flat(), ...spoken].flatMap(namePartsOf));
  return readings.map((reading, index) => {
    const found = headed[index] ?? [];
    found.push(...findBareNames(reading, found, known));
    found.push(...findStates(reading, found), ...findPronouns(reading));
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    for (const [index, mention] of found.entries()) {
      const near = found.slice(Math.max(0, index - NEAR), index + NEAR);
      learnFromTitleBefore(reading, mention, near);
      learnFromTitleBeside(reading, mention, near);
      learnFromNameAfter(reading, mention, near);
      learnFromApposition(reading, mention, near);
      learnFromPlace(reading, mention);
      learnFromSeat(reading, mention);
    }
    return found.concat(joinPairs(reading, found));
  });
}

function readAll(text: string, sentences: readonly Sentence[], words: readonly CountryWord[]): Reading[] {
  let next = 0;
  return sentences.map(({ tokens, start, end }) => {
    const cover: Cover = Array.from({ length: tokens.length });
    while (next < words.length && (words[next]?.span[1] ?? 0) <= start) next += 1;
    let index = 0;
    for (let word = words[next]; word && word.span[0] < end; word = words[next]) {
      while (index < tokens.length && (tokens[index]?.end ?? 0) <= word.span[0]) index += 1;
      for (let at = index; at < tokens.length && (tokens[at]?.start ?? end) < word.span[1]; at += 1) {
        const token = tokens[at];
        if (token && token.start >= word.span[0]) cover[at] = word;
      }
      next += 1;
    }
    return { tokens, cover, text };
  });
}

// Phrases with a head noun: "the Chinese president", "U.S. Secretary of State John Kerry", "some officials".

function findHeaded(reading: Reading): Mention[] {
  const found: Mention[] = [];
  let end = 0;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (index < end || !isHead(reading, index) || leadsToLaterHead(reading, index)) continue;
    const mention = readHeaded(reading, index, end);
    if (!mention) continue;
    found.push(mention);
    end = mention.to;
  }
  return found;
}

function isHead({ tokens, cover }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token || !kindOfHead(token.lower)) return false;
  const { lower } = token;
  if (HONORIFICS.has(lower))
    return isCapital(token.text) && isCapital(tokens[afterStop(tokens, index)]?.text ?? "");
  if (cover[index] || (ONLY_CAPITAL.has(lower) && !isCapital(token.text))) return false;
  if (ALSO_ADJECTIVES.has(lower) && describes(tokens[index + 1])) return false;
  return lower !== "head" || tokens[index + 1]?.lower === "of";
}

/** "Adm. Aquilino": the index after a short title and its stop. */
function afterStop(tokens: readonly Token[], head: number): number {
  const [title, stop] = [tokens[head], tokens[head + 1]];
  const isShort = /^(?:Mr|Mrs|Ms|Dr|Prof|Adm|Gen|Sen|Rep|Gov|Lt|Col|Maj)$/.test(title?.text ?? "");
  return isShort && stop?.text === "." && stop.start === title?.end ? head + 2 : head + 1;
}

/** "official data", "state media": the next word is the noun. */
function describes(next: Token | undefined): boolean {
  return next !== undefined && DESCRIBED.has(next.lower);
}

/** The first list that has a head tells what it is. */
const HEAD_KINDS = new Map<string, MentionKind>(
  (
    [
      ["role", [...OFFICE_HEADS, ...LAY_HEADS, ...HONORIFICS, "counterpart"]],
      ["group", [...PLURAL_HEADS, ...LAY_PLURALS, ...SIDE_HEADS]],
      ["state", STATE_HEADS],
      ["institution", INSTITUTION_HEADS],
      ["role", ["source"]],
    ] as const
  )
    .flatMap(([kind, heads]) => [...heads].map((head) => [head, kind] as const))
    .toReversed(),
);

function kindOfHead(lower: string): MentionKind | undefined {
  return HEAD_KINDS.get(lower);
}

/** "Foreign Ministry spokesman": the last of several heads counts. */
function leadsToLaterHead(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (HONORIFICS.has(tokens[index]?.lower ?? "")) return false;
  for (let at = index + 1; at < index + 4; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.lower === "'s" || token.lower === "’s")
      return at === index + 1 && isNominal(reading, at + 1) && headAhead(reading, at + 1);
    if (isHead(reading, at)) return !HONORIFICS.has(token.lower);
    if (!isNominal(reading, at)) return false;
    if (isCapital(token.text) && !OFFICE_PARTS.has(token.lower)) return false;
  }
  return false;
}

function headAhead(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 3; at += 1) if (isHead(reading, at)) return true;
  return false;
}

/** Belongs to a noun phrase by its form: a country, an office word, a capitalised word. */
function isNominal({ tokens, cover }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (cover[index]) return true;
  const { lower, text } = token;
  if (WEEKDAYS.has(lower) || (MONTHS.has(lower) && lower !== "may")) return false;
  if (OFFICE_PARTS.has(lower) || kindOfHead(lower) !== undefined) return true;
  if (FUNCTION_WORDS.has(lower)) return false;
  return isCapital(text) && index > 0;
}

function readHeaded(reading: Reading, head: number, floor: number): Mention | null {
  const { tokens, cover } = reading;
  const headToken = tokens[head];
  if (!headToken) return null;
  const honorific = HONORIFICS.has(headToken.lower);
  const from = honorific ? head : leftEdge(reading, head, floor);
  let to = afterStop(tokens, head);
  let kind = kindOfHead(headToken.lower) ?? "role";
  if (isOfWholeHouse(headToken, tokens[to])) to += 1;
  const house = kind === "role" || isDocument(headToken) ? readHouse(reading, to, headToken.lower) : null;
  to = house?.to ?? readOfPhrase(reading, to, headToken.lower);
  const officeEnd = startOfNation(reading, to) ?? to;
  let name: string | null = null;
  if (kind === "role") {
    const named = readName(reading, to);
    const nation = house !== null || cover.slice(from, head).some((word) => word?.sense === "adjective");
    const apposed = named ? null : readAppositive(reading, to, nation ? "the" : (tokens[from]?.lower ?? ""));
    const nameEnd = named ?? apposed;
    if (nameEnd !== null) {
      name = nameOf(reading, apposed !== null ? to + 1 : to, nameEnd);
      to = apposed !== null && tokens[nameEnd]?.text === "," ? nameEnd : nameEnd;
      kind = "person";
    } else if (honorific) return null;
    if (name !== null) to = readOrigin(reading, to);
  }
  const determiner = tokens[from]?.lower ?? "";
  const nations = kind === "group" ? nationsBefore(reading, from, head) : [];
  const possessive = tokens.slice(from, head).some(({ lower }) => lower === "'s" || lower === "’s");
  const mention: Mention = {
    kind,
    from,
    to,
    head: headToken.lower,
    name,
    office: honorific ? null : house ? `${house.name} ${headToken.text}` : officeOf(reading, from, officeEnd),
    country: countryIn(cover, from, leadsAbroad(tokens[head + 1], headToken.lower) ? head + 1 : to, head),
    definite: DEFINITE.has(determiner) || possessive || (from === 0 && isTitle(reading, officeEnd)),
    text: textOf(reading, from, to),
    members: [],
    body: cover[head]?.body || null,
  };
  if (nations.length > 1)
    mention.members = nations.map((country) => ({ ...mention, office: headToken.text, country }));
  return mention;
}

/** "Prime Minister thanked the Crown Prince": a title that stands for a name. */
function isTitle({ tokens, cover }: Reading, end: number): boolean {
  return end > 0 && tokens.slice(0, end).every(({ text }, at) => isCapital(text) && !cover[at]);
}

/** "Japanese and South Korean officials": the countries of several, who speak together. */
function nationsBefore({ tokens, cover }: Reading, from: number, head: number): CountryCode[] {
  const joined = tokens.slice(from, head).some(({ lower }) => lower === "and");
  const codes = cover.slice(from, head).flatMap((word) => (word?.sense === "adjective" ? word.code : []));
  return joined ? [...new Set(codes)] : [];
}

function leftEdge(reading: Reading, head: number, floor: number): number {
  const { tokens, cover } = reading;
  let from = head;
  for (let at = head - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const { lower } = token;
    if (lower === "that" && isCapital(tokens[at + 1]?.text ?? "")) return from;
    if (DETERMINERS.has(lower) && !(lower === "one" && isCapital(token.text) && at > 0))
      return at > floor && lower !== "the" && tokens[at - 1]?.lower === "the"
        ? at - 1
        : withDeterminer(reading, at, floor);
    if (
      lower === "'s" ||
      lower === "’s" ||
      ((lower === "'" || lower === "’") && isNominal(reading, at - 1))
    ) {
      if (at - 1 < floor) break;
      from = at - 1;
      at -= 1;
      while (cover[at] && cover[at - 1] === cover[at]) at -= 1;
      from = Math.max(at, floor);
      continue;
    }
    if (isNominal(reading, at) || (at === 0 && isCapital(token.text) && OFFICE_PARTS.has(lower))) {
      from = at;
      continue;
    }
    if (lower === "and" && cover[at - 1]?.sense === "adjective" && cover[at + 1]) continue;
    const reached = determinerBefore(reading, at, floor);
    return reached ?? from;
  }
  return from;
}

function withDeterminer(reading: Reading, at: number, floor: number): number {
  const before = reading.tokens[at - 1];
  return before && at - 1 >= floor && DETERMINERS.has(before.lower) && mayPrecede(reading, at) ? at - 1 : at;
}

/** "all the leaders", "the two sides": nothing else stands before an article. */
function mayPrecede({ tokens }: Reading, at: number): boolean {
  return !/^(?:the|an?)$/.test(tokens[at]?.lower ?? "") || /^(?:all|both)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "the two badly divided governments": plain words count only back to a determiner. */
function determinerBefore(reading: Reading, at: number, floor: number): number | null {
  const { tokens, cover } = reading;
  for (let index = at; index >= Math.max(floor, at - 3); index -= 1) {
    const token = tokens[index];
    if (!token) return null;
    if (DETERMINERS.has(token.lower)) return index;
    if (isPossessive(token) && cover[index - 1] && index - 1 >= floor)
      return startOfWord(cover, index - 1, floor);
    if (cover[index]?.sense === "adjective" || isInitials(token, cover[index]))
      return withDeterminer(reading, index, floor);
    if (!isPlainWord(token)) return null;
  }
  return null;
}

function startOfWord(cover: Cover, at: number, floor: number): number {
  let from = at;
  while (from > floor && cover[from - 1] === cover[at]) from -= 1;
  return from;
}

/** "EU enlargement commissioner", "US hostage envoy". */
function isInitials({ text }: Token, word: CountryWord | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2})$/u.test(text);
}

/** "of State", "of Iran", "of the European Commission" after the head; the index after it. */
function readOfPhrase(reading: Reading, at: number, head: string): number {
  const { tokens, cover } = reading;
  if (
    tokens[at]?.lower !== "of" &&
    !(tokens[at]?.lower === "for" && /^(?:minister|secretary|commissioner|representative)$/.test(head)) &&
    !leadsAbroad(tokens[at], head)
  )
    return at;
  let next = at + 1;
  if (tokens[next]?.lower === "the") next += 1;
  if (head === "leader" && tokens[next]?.lower === "islamic" && tokens[next + 1]?.lower === "revolution")
    return next + 2;
  const covered = cover[next];
  if (covered) {
    while (cover[next] === covered) next += 1;
    return isPossessive(tokens[next]) ? (endOfHouse(reading, next + 1) ?? next) : next;
  }
  if (
    !/^(?:secretary|chief|minister|ministry|department|director|general|head|chairman|governor|member|ambassador|commissioner|adviser|advisor)$/.test(
      head,
    )
  )
    return at;
  if (/^(?:state|staff)$/.test(tokens[next]?.lower ?? "")) return next + 1;
  const bureau = endOfBureau(tokens, next);
  if (bureau !== null) return bureau;
  const start = next;
  while (next < start + 4 && isPortfolio(tokens[next])) next += 1;
  return next > start ? (endOfNation(reading, next) ?? next) : at;
}

/** "Prime Minister of Israel": where "of Israel" begins, if the phrase that ends at `to` ends so. */
function startOfNation({ tokens, cover }: Reading, to: number): number | null {
  const nation = cover[to - 1];
  if (!nation || nation.sense === "body") return null;
  let from = to - 1;
  while (cover[from - 1] === nation) from -= 1;
  if (tokens[from - 1]?.lower === "the") from -= 1;
  return /^(?:of|for)$/.test(tokens[from - 1]?.lower ?? "") ? from - 1 : null;
}

/** "Minister for Foreign Affairs of Japan": the index after the country. */
function endOfNation({ tokens, cover }: Reading, at: number): number | null {
  if (tokens[at]?.lower !== "of") return null;
  let next = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const nation = cover[next];
  if (!nation || nation.sense === "body" || nation.sense === "adjective") return null;
  while (cover[next] === nation) next += 1;
  return next;
}

/** "director general", "secretary general". */
function isOfWholeHouse(head: Token, next: Token | undefined): boolean {
  return next?.lower === "general" && /^(?:director|secretary|attorney|consul)$/.test(head.lower);
}

interface House {
  /** As it stands before an office: "foreign ministry" of "for China's foreign ministry". */
  name: string;
  to: number;
}

/** "a spokesman for the State Department", "from China's foreign ministry": whose house the spokesman speaks for. */
function readHouse(reading: Reading, at: number, head: string): House | null {
  const { tokens, cover } = reading;
  if (!HOUSE_AFTER.find(([heads]) => heads.test(head))?.[1].test(tokens[at]?.lower ?? "")) return null;
  const from = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const to = endOfHouse(reading, from);
  if (to === null) return null;
  const portfolio = readOfPhrase(reading, to, "ministry");
  const name = officeOf(reading, from, cover[portfolio - 1] ? to : portfolio);
  return name === null ? null : { name, to: readOfPhrase(reading, portfolio, "ministry") };
}

/** After which heads a house may follow, and by which words. */
const HOUSE_AFTER: readonly [RegExp, RegExp][] = [
  [/^spokes/, /^(?:for|from|at|of|with)$/],
  [/^head$/, /^of$/],
  [/^(?:statement|communiqu[eé]|readout)$/, /^(?:from|by|of)$/],
];

/** "a statement from the Chinese foreign ministry". */
function isDocument({ lower }: Token): boolean {
  return /^(?:statement|communiqu[eé]|readout)$/.test(lower);
}

/** "Iran's atomic energy organisation": the index after the last word of a house that begins at `from`. */
function endOfHouse(reading: Reading, from: number): number | null {
  let to = from;
  while (to < from + LONGEST_HOUSE && belongsToHouse(reading, to)) to += 1;
  while (to > from && !isHouse(reading, to - 1)) to -= 1;
  return to > from ? to : null;
}

function belongsToHouse(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && (isNominal(reading, at) || isPossessive(token) || isPlainWord(token));
}

/** "atomic", "badly divided": no word of grammar, no verb of speaking. */
function isPlainWord({ text, lower }: Token): boolean {
  return (
    /^\p{Ll}[\p{L}-]*$/u.test(text) && !FUNCTION_WORDS.has(lower) && !CUE_FORMS.get(lower)?.forms.has("past")
  );
}

function isHouse({ tokens, cover }: Reading, at: number): boolean {
  const kind = kindOfHead(tokens[at]?.lower ?? "");
  return cover[at]?.sense === "body" || kind === "institution" || kind === "state";
}

function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "’s";
}

/** "ambassador to Japan": where he is sent, not whose he is. */
function leadsAbroad(token: Token | undefined, head: string): boolean {
  return token?.lower === "to" && /^(?:ambassador|envoy)$/.test(head);
}

/** "Director of the Office of the Trade Commission,": a house of several words that ends where the apposition does. */
function endOfBureau(tokens: readonly Token[], from: number): number | null {
  if (
    !/^(?:office|bureau|department|commission|committee|council|agency|cent(?:re|er))$/.test(
      tokens[from]?.lower ?? "",
    )
  )
    return null;
  for (let at = from; at < from + LONGEST_HOUSE; at += 1) {
    const token = tokens[at];
    if (!token || token.text === "," || token.text === ".") return at;
    if (at > from && kindOfHead(tokens[at - 1]?.lower ?? "") === "institution" && isPlainName(token))
      return at;
    if (!isCapital(token.text) && !/^(?:of|the|for|on|and)$/.test(token.lower)) return null;
  }
  return null;
}

function isPlainName({ text, lower }: Token): boolean {
  return NAME_WORD.test(text) && kindOfHead(lower) === undefined && !OFFICE_PARTS.has(lower);
}

function isPortfolio(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (OFFICE_PARTS.has(token.lower) || /^(?:affairs|industry|interior|foreign|and)$/.test(token.lower)) &&
    !/^(?:minister|president)$/.test(token.lower)
  );
}

/** Where a name that begins at `at` ends; null when none begins there. */
function readName({ tokens, cover }: Reading, at: number): number | null {
  let end = at;
  let words = 0;
  while (end < at + 7) {
    const token = tokens[end];
    if (!token || (cover[end] && !isNamePart(tokens, cover, end, at))) break;
    const particle = end > at && PARTICLES.has(token.lower) && leadsToName(tokens, end + 1);
    if (!particle && !NAME_WORD.test(token.text)) break;
    if (
      !particle &&
      (WEEKDAYS.has(token.lower) ||
        kindOfHead(token.lower) !== undefined ||
        HONORIFICS.has(token.lower) ||
        (FUNCTION_WORDS.has(token.lower) && token.text.length > 2))
    )
      break;
    end += 1;
    if (token.text.replace(".", "").length > 1) words += 1;
    if (/^(?:jr|sr)$/.test(token.lower) && tokens[end]?.text === ".") end += 1;
  }
  return words > 0 ? end : null;
}

/** "von der Leyen": particles up to a word with a capital. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  const next = PARTICLES.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  return NAME_WORD.test(tokens[next]?.text ?? "");
}

/** "Hassan Iran" is no name, "Jordan" after a given name is one, so is the "Israel" of "Minister Israel Katz". */
function isNamePart(tokens: readonly Token[], cover: Cover, end: number, at: number): boolean {
  if (end > at) return cover[end]?.sense === "capital";
  const [office, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    cover[at]?.sense === "name" &&
    office !== undefined &&
    OFFICE_HEADS.has(office.lower) &&
    isCapital(office.text) &&
    next !== undefined &&
    !cover[at + 1] &&
    isPlainName(next) &&
    !WEEKDAYS.has(next.lower) &&
    !MONTHS.has(next.lower)
  );
}

function readAppositive(reading: Reading, at: number, determiner: string): number | null {
  const { tokens, cover } = reading;
  if (tokens[at]?.text !== ",") return null;
  if (
    !DEFINITE.has(determiner) &&
    !cover[at - 2] &&
    !/'s|’s/.test(tokens[at - 2]?.text ?? "") &&
    !reading.cover[at - 1]
  ) {
    const possessive = tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ lower }) => lower === "'s" || lower === "’s");
    if (!possessive) return null;
  }
  const end = readName(reading, at + 1);
  const after = end === null ? undefined : tokens[end]?.text;
  return end !== null && (after === "," || after === "." || after === undefined) ? end : null;
}

/** "of Iran" after a name tells the country; ", Jr." belongs to the name. */
function readOrigin(reading: Reading, at: number): number {
  const { tokens, cover } = reading;
  let end = at;
  if (tokens[end]?.text === "," && /^(?:jr\.?|sr\.?)$/.test(tokens[end + 1]?.lower ?? "")) {
    end += 2;
    if (tokens[end]?.text === ".") end += 1;
  }
  if (tokens[end]?.lower !== "of") return end;
  let next = end + 1;
  if (tokens[next]?.lower === "the") next += 1;
  const covered = cover[next];
  if (!covered || covered.sense === "adjective") return end;
  while (cover[next] === covered) next += 1;
  if (tokens[next]?.text === "(" && tokens[next + 2]?.text === ")") next += 3;
  return next;
}

function nameOf({ tokens }: Reading, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

function officeOf(reading: Reading, from: number, end: number): string | null {
  const { tokens, cover } = reading;
  const to = isRankAfterOffice(tokens, from, end) ? end - 1 : end;
  let start = from;
  while (start < to - 1) {
    const token = tokens[start];
    if (!token) break;
    const skip =
      (cover[start] && cover[start]?.sense !== "body") ||
      DETERMINERS.has(token.lower) ||
      /^['’]s?$/.test(token.lower) ||
      /^(?:visiting|new|u\.s\.|us|hrh|h\.e\.)$/.test(token.lower);
    if (!skip) break;
    start += 1;
  }
  const own = tokens.slice(start, to).filter((_, offset) => cover[start + offset]?.sense !== "adjective");
  const office =
    own.length === to - start ? textOf(reading, start, to) : own.map(({ text }) => text).join(" ");
  return office === "" ? null : office;
}

/** "Foreign Minister Prince Faisal": the rank is no part of the office. */
function isRankAfterOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[end - 2];
  return (
    /^(?:prince|princess|sheikh|sheikha)$/.test(tokens[end - 1]?.lower ?? "") &&
    end - 2 >= from &&
    before !== undefined &&
    OFFICE_HEADS.has(before.lower)
  );
}

function countryIn(cover: Cover, from: number, to: number, head: number): string | null {
  for (let at = from; at <= head; at += 1) if (cover[at]?.code) return cover[at]?.code ?? null;
  for (let at = head; at < to; at += 1) if (cover[at]?.code) return cover[at]?.code ?? null;
  return null;
}

function textOf({ tokens, text }: Reading, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

/** "al-Sisi" is "Sisi" further down. */
const ARABIC_ARTICLE = /^(?:al|el|ul|an|as|ar)-(?=\p{Lu})/iu;

function namePartsOf({ name }: Mention): string[] {
  return (name ?? "")
    .split(" ")
    .map((part) => part.replace(ARABIC_ARTICLE, ""))
    .filter((part) => part.length > 1 && !part.endsWith(".") && isCapital(part));
}

// Names without an office before them.

/** Full names that stand beside a verb of speaking or are told to be of a country: people, whoever they are. */
function findSpeakingNames(reading: Reading, found: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  return findBareNames(reading, found, new Set()).filter(
    ({ from, to, country }) =>
      country !== null ||
      (from === 0 && tokens[to]?.text === ":") ||
      [tokens[from - 1], tokens[to]].some((token) => CUE_FORMS.get(token?.lower ?? "")?.forms.has("past")),
  );
}

function findBareNames(reading: Reading, found: readonly Mention[], known: ReadonlySet<string>): Mention[] {
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

/** "Adm. John Aquilino, commander of the U.S. Pacific fleet": a rank tells no country, what follows the name does. */
function learnFromApposition({ tokens }: Reading, mention: Mention, found: readonly Mention[]) {
  if (mention.kind !== "person" || mention.country !== null || mention.head === "") return;
  const apposed = found.find(({ from, kind }) => from === mention.to + 1 && kind === "role");
  if (tokens[mention.to]?.text !== "," || !apposed?.country) return;
  mention.country = apposed.country;
  if (!RANK.test(mention.head) && !HONORIFICS.has(mention.head)) return;
  mention.office = apposed.office ?? mention.office;
  mention.head = apposed.head;
}

/** "Chinese State Councilor and Foreign Minister Wang Yi": one person, and the first title tells the country. */
function learnFromTitleBefore(reading: Reading, mention: Mention, found: readonly Mention[]) {
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
function learnFromTitleBeside(reading: Reading, mention: Mention, found: readonly Mention[]) {
  if (mention.kind !== "person" || mention.head === "") return;
  if (mention.office !== null && !CLERIC.test(mention.office)) return;
  const title = found.find(({ to, kind, name }) => to === mention.from && kind === "role" && name === null);
  if (!title || LAY_HEADS.has(title.head)) return;
  const { office, head, country, from } = title;
  Object.assign(mention, { office, head, country: mention.country ?? country, from });
  mention.text = textOf(reading, from, mention.to);
}

/** "His counterpart in Luxembourg, Foreign Minister Jean Asselborn,": one person, told twice. */
function learnFromNameAfter(reading: Reading, mention: Mention, found: readonly Mention[]) {
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

/** "In Beijing, Foreign Ministry spokesperson Mao Ning said": the capital tells whose ministry. */
function learnFromPlace({ tokens, cover }: Reading, mention: Mention) {
  if (mention.country !== null || mention.head === "" || tokens[0]?.lower !== "in") return;
  const place = cover[1];
  if (place?.sense !== "capital" || tokens[mention.from - 1]?.text !== ",") return;
  if (cover[mention.from - 2] === place && OFFICE_OR_HOUSE.has(mention.kind)) mention.country = place.code;
}

/** "Officials in Kyiv", "a diplomat in Brussels": whose, the place tells. */
function learnFromSeat({ tokens, cover }: Reading, mention: Mention) {
  if (mention.country !== null || mention.name !== null || !/^(?:officials?|diplomats?)$/.test(mention.head))
    return;
  const place = tokens[mention.to]?.lower === "in" ? cover[mention.to + 1] : undefined;
  if (place?.sense === "capital") mention.country = place.code;
}

const OFFICE_OR_HOUSE: ReadonlySet<MentionKind> = new Set(["person", "role", "institution"]);

const RANK = /^(?:adm|gen|lt|col|maj|admiral|general|colonel|major|captain|marshal|sen|rep|gov)$/;

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

function takenBy(found: readonly Mention[], size: number): boolean[] {
  const taken = new Array<boolean>(size).fill(false);
  for (const { from, to } of found) taken.fill(true, from, to);
  return taken;
}

// Countries and bodies by themselves, pronouns, pairs.

function findStates(reading: Reading, found: readonly Mention[]): Mention[] {
  const { tokens, cover } = reading;
  const taken = takenBy(found, tokens.length);
  const states: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = cover[at];
    if (!word || taken[at] || word.sense === "adjective") continue;
    let to = at + 1;
    while (cover[to] === word) to += 1;
    const from = /^(?:the)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
    states.push({
      kind: word.sense === "body" ? "institution" : word.sense === "people" ? "group" : "state",
      from,
      to,
      head: "",
      name: null,
      office: null,
      country: word.code || null,
      definite: true,
      text: textOf(reading, at, to),
      members: [],
      body: word.sense === "body" ? (word.body ?? "") : null,
    });
    at = to - 1;
  }
  return states;
}

function findPronouns({ tokens }: Reading): Mention[] {
  const pronouns: Mention[] = [];
  for (const [at, { lower, text }] of tokens.entries()) {
    const both = (lower === "both" || lower === "two") && isBeforeCue(tokens, at);
    if (!both && !PRONOUNS.has(lower)) continue;
    pronouns.push({
      kind: both ? "group" : "pronoun",
      from: lower === "two" && tokens[at - 1]?.lower === "the" ? at - 1 : at,
      to: at + 1,
      head: lower === "two" ? "sides" : lower,
      name: null,
      office: null,
      country: null,
      definite: true,
      text,
      members: [],
      body: null,
    });
  }
  return pronouns;
}

/** "The two agreed", "both said". */
function isBeforeCue(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return !kindOfHead(next) && CUE_FORMS.has(next);
}

/** "President Biden and President Xi", "Japan, China and South Korea". */
function joinPairs(reading: Reading, found: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  const byStart = new Map<number, Mention>();
  for (const mention of found) if (!byStart.has(mention.from)) byStart.set(mention.from, mention);
  const pairs: Mention[] = [];
  for (const first of found) {
    const members = [first];
    let last = first;
    for (;;) {
      const link = tokens[last.to]?.lower;
      const second =
        link === "and" || link === ","
          ? (byStart.get(last.to + 1) ??
            (link === "," && tokens[last.to + 1]?.lower === "and" ? byStart.get(last.to + 2) : undefined))
          : undefined;
      if (!second || second.kind === "pronoun") break;
      members.push(second);
      last = second;
      if (link === "and") break;
    }
    if (members.length < 2 || tokens[(members.at(-1)?.from ?? 1) - 1]?.lower !== "and") continue;
    pairs.push({
      kind: "group",
      from: first.from,
      to: last.to,
      head: "",
      name: null,
      office: null,
      country: null,
      definite: true,
      text: textOf(reading, first.from, last.to),
      members,
      body: null,
    });
  }
  return pairs;
}
