import { ADJECTIVES, CUES, DEEDS, NOUNS, OUTLETS, PLACES, SPEAKERS, VERBS, WISHES } from "./vocabulary";

const WORDS = 500;
/** One article in so many is a reprint of the one before, under another address and with its last lines cut off. */
const REPRINT = 25;
const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAYS = 2000;

/** An article as it lies in a JSON-lines file, the same one for the same seed and number. Every word is ours. */
export function makeArticle(seed: number, number: number) {
  const isReprint = number % REPRINT === REPRINT - 1;
  const random = seedRandom(seed * 1_000_003 + (isReprint ? number - 1 : number));
  const [host, guest] = drawTwo(random);
  const outlet = OUTLETS[(number * 7) % OUTLETS.length]!;
  const paragraphs = [tellOccasion(random, host, guest)];
  while (countWords(paragraphs) < WORDS) paragraphs.push(tell(random, [host, guest]));
  return {
    id: `${seed}-${number}`,
    url: `https://${outlet.host}/${seed}/${number}`,
    title: `${host.country} and ${guest.country} weigh ${pick(random, NOUNS)} and ${pick(random, NOUNS)}`,
    text: (isReprint ? paragraphs.slice(0, -1) : paragraphs).join("\n\n"),
    outlet: outlet.name,
    outlet_country: outlet.country,
    published: new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10),
    lang: "en",
  };
}

type Speaker = (typeof SPEAKERS)[number];

function tellOccasion(random: Random, host: Speaker, guest: Speaker): string {
  const deed = pick(random, DEEDS);
  return (
    `${host.adjective} ${host.office} ${host.name} ${deed} ${guest.adjective} ${guest.office} ${guest.name} ` +
    `in ${pick(random, PLACES)} on ${pick(random, WEEKDAYS)} to talk about ${thing(random)} and ${thing(random)}.`
  );
}

/** A paragraph: what one of the two said, or what is told around it. */
function tell(random: Random, speakers: Speaker[]): string {
  const speaker = pick(random, speakers);
  const other = speakers.find((one) => one !== speaker)!;
  const last = speaker.name.split(" ").at(-1)!;
  const cue = pick(random, CUES);
  const background = `The ${pick(random, NOUNS)} near ${pick(random, PLACES)} ${pick(random, VERBS)} ${thing(random)} ${tail(random)}.`;
  switch (Math.floor(random() * 6)) {
    case 0:
      return `${last} ${cue} that ${speaker.country} ${wish(random)} with ${other.country} ${tail(random)}. ${background}`;
    case 1:
      return `“${capital(claim(random))},” ${last} ${cue}. “${capital(claim(random))} ${tail(random)}.”`;
    case 2:
      return `“${other.country} ${wish(random)}, and ${claim(random)},” the ${speaker.adjective} ${speaker.office} ${cue} on ${pick(random, WEEKDAYS)}.`;
    case 3:
      return `According to ${last}, ${claim(random)} while ${other.country} ${wish(random)} ${tail(random)}. ${background}`;
    case 4:
      return `${background} Traders in ${pick(random, PLACES)} counted ${number(random)} ${pick(random, NOUNS)} against ${number(random)} a year before, and ${claim(random)}.`;
    default:
      return `${background} It ${pick(random, VERBS)} ${thing(random)} for ${number(random)} months, and few in ${pick(random, PLACES)} remember ${thing(random)} ${tail(random)}.`;
  }
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const thing = (random: Random) => `the ${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}`;
const claim = (random: Random) => `${thing(random)} ${pick(random, VERBS)} ${thing(random)}`;
const wish = (random: Random) => `${pick(random, WISHES)} ${thing(random)}`;
const tail = (random: Random) =>
  `${pick(random, ["before", "after", "despite", "because of", "along with"])} ${thing(random)}`;
const number = (random: Random) => 12 + Math.floor(random() * 900);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const countWords = (paragraphs: string[]) => paragraphs.join(" ").split(" ").length;

function drawTwo(random: Random): [Speaker, Speaker] {
  // The first are met far more often, as in the news.
  const first = SPEAKERS[Math.floor(random() ** 2 * SPEAKERS.length)]!;
  const others = SPEAKERS.filter(({ country }) => country !== first.country);
  return [first, others[Math.floor(random() ** 2 * others.length)]!];
}

type Random = () => number;

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
