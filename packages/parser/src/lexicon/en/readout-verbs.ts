/**
 * How verbs of speaking take what was said. One line per verb: lemma, frames, irregular forms (past/participle).
 * c: a clause, with or without "that" ("said talks would resume"); t: a clause with "that" only, or a quotation;
 * n: a noun phrase ("welcomed the deal"); i: an infinitive ("agreed to meet"); r: the one addressed first, then a clause
 * ("told Hu that"); o: the one addressed belongs to the content ("urged Iran to return"). `p` opens the prepositions that
 * belong to the cue ("called for", "spoke about"). A weak verb (w) counts only with an official subject and its frame.
 * Read off English news grammar (Quirk et al. 1985, §16.31 ff.) and the labelled press releases we measured against.
 */
const VERBS = `
say c said
add c
state ct
tell r told
note cn
stress cn
emphasize cn
emphasise cn
underline cn
underscore cn
highlight cn
reiterate cni
repeat cn
reaffirm cn
affirm cn
confirm cn
announce cn
declare cn
claim c
argue c
assert c
insist c p:on
maintain c
contend c
allege c
explain c
remark c p:on
observe c
comment c p:on
respond c
reply c
answer c
continue q
conclude q
concede c
acknowledge cn
admit c
recognize cn
recognise cn
recall cn
predict cn
warn ro p:of,against,about
caution ro p:against,about
remind ro p:of
inform ro p:of,about
assure ro p:of
notify ro p:of
brief o p:on
update o p:on
promise cnio
pledge cni
vow ci
commit i p:to
recommit n p:to
threaten ni
agree cin p:on,to,with,upon
concur ci p:on
disagree c p:with,on,over
discuss n
exchange n
review n
welcome n
praise n
hail n
laud n
commend n
applaud n
appreciate n
thank o
congratulate o
condemn n
denounce n
criticize n
criticise n
slam n
blast n
decry n
deplore n
lament cn
blame o
accuse o
reject n
deny cn
refute n
rebuff n
dismiss n
rebuke o
urge on
ask o
call o p:on,upon,for
request on
demand cni
appeal x p:to,for
press o
invite o
encourage o
implore o
exhort o
beg o
advise o
recommend cn
propose cni
suggest c
offer nio
advocate n
express n
voice n
convey n
extend w
raise n
reassert cn
restate n
outline n
detail n
describe n
characterize n
characterise n
term n
label n
dub n
complain c p:of,about
protest n p:against
object x p:to
point x p:to,out,at
refer x p:to
speak x p:of,about,on,candidly spoke/spoken
talk x p:about,of
touch x p:on,upon
elaborate x p:on
reflect x p:on
dwell x p:on
lay x p:out laid
set x p:out,forth set
spell x p:out spelled,spelt
rule x p:out
play x p:down
hit x p:out hit
lash x p:out
speculate c
hope ci
wish o
expect w
fear c
believe c
think w thought
want w
support w
back w
oppose w
share w
commemorate w
apologize x p:for,to
apologise x p:for,to
regret cn
mourn w
estimate cn
report cn
write c wrote/written
tweet c
post c
quip c
joke c
signal cn
indicate cn
reveal cn
disclose cn
report c
testify c
swear ci swore/sworn
guarantee cn
clarify cn
specify cn
emphasis n
cite n
mention cn
quote n
hint c p:at
imply c
charge c
counter c
retort c
cry c
declare cn
consult x p:on
negotiate w
plead x p:for
lobby w
seek w sought
celebrate w
salute n
endorse n
defend n
dispute c
question n
challenge w
compare n
liken n
portray n
attribute n
acclaim n
stipulate c
proclaim cn
pronounce n
profess n
contest w
caution ro
guard w
forecast cn forecast
renew n
reassure ro p:of
object x p:to
vouch x p:for
decline w
refuse w
`;

const DOUBLING = /^(?:admit|commit|recommit|refer|beg|quip|dub|slam)$/;

export interface CueVerb {
  lemma: string;
  frames: string;
  prepositions: ReadonlySet<string>;
}

/** `base` also serves the present tense without -s ("officials say"). */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface CueForm {
  verb: CueVerb;
  forms: ReadonlySet<VerbForm>;
}

/** Every form of every cue verb, lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = collectForms();

/** Openings of a noun phrase that make of a plain verb a cue: "expressed his appreciation for". */
export const SPEECH_NOUNS = new Set(
  "concern concerns hope hopes support appreciation gratitude condolences sympathy regret regrets thanks congratulations opposition objection objections willingness readiness confidence desire commitment commitments determination satisfaction solidarity view views opinion opinions alarm doubt doubts disappointment interest apology apologies outrage anger dismay belief wish wishes warning warnings perspective perspectives assessment assessments optimism agreement agreements".split(
    " ",
  ),
);

/** "made clear that", "took note of", "issued a warning": verb, then the words that make it a cue. */
export const LIGHT_VERBS: readonly { forms: readonly string[]; rest: readonly string[][] }[] = [
  {
    forms: ["make", "makes", "made", "making"],
    rest: [
      ["clear"],
      ["it", "clear"],
      ["plain"],
      ["it", "plain"],
      ["the", "point"],
      ["a", "call", "for"],
      ["a", "last-minute", "call", "for"],
      ["an", "appeal", "for"],
    ],
  },
  {
    forms: ["take", "takes", "took", "taken", "taking"],
    rest: [
      ["note", "of"],
      ["issue", "with"],
    ],
  },
  {
    forms: ["lodge", "lodges", "lodged", "lodging"],
    rest: [
      ["a", "protest", "with"],
      ["a", "strong", "protest", "with"],
      ["a", "formal", "protest", "with"],
      ["a", "diplomatic", "protest", "with"],
      ["a", "complaint", "with"],
      ["a", "formal", "complaint", "with"],
      ["solemn", "representations", "with"],
      ["stern", "representations", "with"],
    ],
  },
  { forms: ["pay", "pays", "paid", "paying"], rest: [["tribute", "to"]] },
  {
    forms: ["give", "gives", "gave", "given", "giving"],
    rest: [
      ["backing", "to"],
      ["warning", "of"],
    ],
  },
  {
    forms: ["go", "goes", "went", "going"],
    rest: [
      ["on", "to", "say"],
      ["on", "to", "wish"],
    ],
  },
  {
    forms: ["issue", "issues", "issued", "issuing"],
    rest: [
      ["a", "warning"],
      ["a", "call", "for"],
    ],
  },
];

function collectForms(): Map<string, CueForm> {
  const forms = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }>();
  const add = (word: string, verb: CueVerb, form: VerbForm) => {
    const known = forms.get(word);
    if (known) known.forms.add(form);
    else forms.set(word, { verb, forms: new Set([form]) });
  };
  for (const line of VERBS.trim().split("\n")) {
    const { verb, past, participle } = readVerb(line);
    add(verb.lemma, verb, "base");
    add(thirdPerson(verb.lemma), verb, "third");
    add(past, verb, "past");
    add(participle, verb, "participle");
    add(gerund(verb.lemma), verb, "gerund");
  }
  return forms;
}

function readVerb(line: string) {
  const [lemma = "", frames = "", ...rest] = line.split(" ");
  const prepositions =
    rest
      .find((part) => part.startsWith("p:"))
      ?.slice(2)
      .split(",") ?? [];
  const irregular = rest.find((part) => !part.startsWith("p:")) ?? regularPast(lemma);
  const [past = "", participle = past] = irregular.split("/");
  return { verb: { lemma, frames, prepositions: new Set(prepositions) }, past, participle };
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  return lemma.endsWith("e") && !lemma.endsWith("ee") ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLING.test(lemma) ? lemma + lemma.at(-1) : lemma;
}
