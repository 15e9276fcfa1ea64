import { stemmer } from "stemmer";

/**
 * Words that say the same in reports of diplomacy, a group a line; its first word names it. One report "widens" ties
 * where the next "expands" them: without these, paraphrases of one sentence share hardly a word.
 */
const GROUPS = `
expand widen widening broaden broadening enlarge develop development deepen deepening grow growth strengthen boost enhance intensify advance promote push further
support back backing uphold upheld supportive endorse stand
cooperate cooperation collaborate collaboration coordinate coordination joint jointly together solidarity unity
oppose opposition reject rejection rejected dismiss refuse refusal resist deny turned
negotiate negotiation talk talking dialogue consultation consult discuss discussion
help assist assistance aid relief humanitarian
urge call ask request demand press appeal
warn warning caution alert
accuse accusation allegation allege claim charge
worry concern concerned anxious
interfere interference meddle meddling intervene intervention
independent regardless whatever irrespective matter unaffected however
war conflict fighting hostilities invasion
peace peaceful settlement ceasefire truce
begin start launch open resume revive revival restore
decline weaken weakness decay declining downfall wane fade
threat danger dangerous endanger menace jeopardise jeopardize risk
firm firmly resolutely unswervingly steadfast steadfastly strongly definitive fixed settled principled
principle norm rule basis foundation cornerstone base ground basic
tie relation relations relationship link
partner partnership
country nation state
government administration authorities
leader president chief
sea maritime shipping naval navigation
energy oil gas fuel power
transfer flow supply transit
nuclear atomic
accord agreement deal pact treaty jcpoa
decision decide choose resolve
leave left quit abandon withdraw withdrew exit walked pull pulled
break broke violate violation breach violating breached
sanction embargo
kill killing killed murder death slain assassination shot dead
agent operative spy intelligence
expel expulsion ordered leave sent home ouster
diplomat envoy ambassador commissioner
absurd baseless ridiculous unfounded groundless motivated
divert distract shift deflect focus attention
extremist terrorist militant radical extremism terrorism
inaction inactive fail failure failed idle
law legal lawful rule
democracy democratic
sovereignty sovereign
territory territorial soil land
investigate investigation probe inquiry
cooperate collaborate
hope expect wish look forward
praise commend appreciate applaud value thank grateful gratitude hail laud
congratulate congratulation
confident confidence trust sure believe
win winner victory nobody
restraint calm restrained
representative delegate special emissary
visit trip travel invite invitation
send dispatch sending
trade commerce economic economy
invest investment
neighbour neighbor neighbourhood neighborhood neighbourly neighborly adjacent
region regional area
world global international
security safe safety secure stability stable
hegemony hegemonic hegemonism unilateralism unilateral bullying domination
order system
fair just justice fairness reasonable rational
turbulence turbulent unrest upheaval storm change
pandemic epidemic covid coronavirus virus
vaccine vaccination
history historic decade fifty
goal aim purpose target
implement implementation carry carrying fulfil fulfill execute
plan programme program roadmap
initiative proposal propose
solution solve settle resolve unsolvable
problem issue question dispute
citizen national people
occupation occupy occupied
plant facility station
withdrawal departure pullout
responsible responsibility duty
important significance significant weight
`;

const FIRST_OF = new Map<string, string>();
for (const line of GROUPS.trim().split("\n")) {
  const [first = "", ...others] = line.split(" ").map((word) => stemmer(word));
  for (const stem of [first, ...others]) if (!FIRST_OF.has(stem)) FIRST_OF.set(stem, first);
}

/** The stem that stands for all words of its meaning. */
export const conceptOf = (stem: string) => FIRST_OF.get(stem) ?? stem;

/** Said in every readout: they tell little even where they are rare in one event. */
export const COMMON: ReadonlySet<string> = new Set(
  "say said tell told add note prime foreign ministry counterpart official also side two both each other one say call president minister country expand support cooperate tie world region international government continue work want ready willing will would should ought must can could may make take give see view need keep stay remain hope important more most new all any some such very well good"
    .split(" ")
    .map((word) => conceptOf(stemmer(word))),
);
