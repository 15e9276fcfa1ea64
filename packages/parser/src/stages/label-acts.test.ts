import { expect, test } from "vitest";
import { labelAct } from "./label-acts";
import type { Act } from "../types";

/** The code book's examples, of our own making: cue, then content. */
const EXAMPLES: Record<Act, [cue: string, content: string][]> = {
  "decline-comment": [
    ["declined to comment", "on the report"],
    ["refused to say", "whether the envoys would meet"],
    ["did not respond", "to a request for comment"],
    ["said", "no comment"],
    ["said", "I have no information to offer on that"],
    ["would not comment", "on the talks"],
  ],
  condole: [
    ["expressed", "deep condolences to the families of the victims"],
    ["conveyed", "his sympathy to the people hit by the earthquake"],
    ["said", "our hearts go out to those who lost their homes"],
    ["said", "we share the pain of the Turkish people"],
    ["offered condolences", "over the death of the former premier"],
  ],
  congratulate: [
    ["congratulated", "the new president on her victory"],
    ["said", "warmest wishes on your national day, and my congratulations"],
    ["extended", "congratulations on the anniversary of the founding"],
    ["felicitated", "the government on its election"],
    ["conveyed his best wishes", "on the country's independence day"],
  ],
  thank: [
    ["thanked", "Islamabad for taking in the evacuees"],
    ["expressed", "his gratitude for the medical supplies"],
    ["said", "we are grateful for the steadfast help of our neighbour"],
    ["appreciated", "the role that Oman played in the release"],
    ["said", "his country appreciates the host's active support"],
  ],
  accuse: [
    ["accused", "the neighbour of arming the rebels"],
    ["blamed", "London for the collapse of the talks"],
    ["said", "the other side has ignored every offer of talks"],
    ["said", "they violated the ceasefire twice overnight"],
    ["alleged", "that agents had entered the embassy"],
    ["said", "Washington is responsible for the crisis"],
  ],
  deny: [
    ["denied", "supplying drones to either side"],
    ["said", "the reports are baseless and fabricated"],
    ["refuted", "claims of a secret base"],
    ["said", "Moscow had nothing to do with the attack"],
    ["said", "we have never sought such weapons"],
  ],
  threaten: [
    ["threatened", "to close the strait"],
    ["said", "we will retaliate if the tariffs take effect"],
    ["vowed", "to strike back with a devastating response"],
    ["said", "all options are on the table"],
    ["said", "those who cross our border will pay a heavy price"],
  ],
  warn: [
    ["warned", "that the delay could cost lives"],
    ["cautioned", "against sending arms to the island"],
    ["said", "whoever supports the separatists is playing with fire"],
    ["warned", "Athens of consequences"],
    ["said", "such a step could trigger an arms race"],
  ],
  reject: [
    ["rejected", "the tribunal's ruling"],
    ["refused", "to discuss the missiles"],
    ["said", "we will never accept foreign inspectors"],
    ["ruled out", "direct talks"],
    ["said", "Ankara firmly opposes the embargo"],
    ["stressed", "that Beijing opposes any interference in internal affairs"],
    ["expressed", "its opposition to the new pact"],
  ],
  criticise: [
    ["condemned", "the strike on the port"],
    ["criticised", "the visit of the speaker"],
    ["said", "the remarks were irresponsible"],
    ["expressed", "serious concern over the new law"],
    ["said", "this is a grave mistake"],
    ["raised concerns", "about unfair subsidies"],
  ],
  praise: [
    ["praised", "the host's mediation"],
    ["welcomed", "the opening of the border"],
    ["said", "relations have made great progress"],
    ["hailed", "the accord as a turning point"],
    ["said", "India is a trusted friend"],
    ["expressed", "satisfaction with the pace of the work"],
  ],
  concede: [
    ["apologised", "for the shooting of the airliner"],
    ["admitted", "that mistakes had been made"],
    ["acknowledged", "the delay in payments"],
    ["said", "we take full responsibility for the accident"],
    ["said", "we are sorry for the suffering of the past"],
  ],
  propose: [
    ["proposed", "a summit in the spring"],
    ["suggested", "that both open a hotline"],
    ["said", "the two countries should deepen cooperation on water"],
    ["said", "let us build a railway together"],
    ["offered to mediate", "between the capitals"],
    ["said", "our door remains open for dialogue"],
  ],
  request: [
    ["urged", "Tehran to return to the table"],
    ["called on", "the parties to stop the fighting"],
    ["demanded", "the release of the sailors"],
    ["said", "Israel must withdraw from the hills"],
    ["said", "he hopes the parties will exercise restraint"],
    ["stressed", "the need for a decision by the other side"],
  ],
  promise: [
    ["pledged", "two billion euros for the grid"],
    ["agreed to", "reopen the consulate"],
    ["said", "Beijing stands ready to work with Baku"],
    ["said", "we will continue to support our neighbour"],
    ["expressed", "willingness to host the next round"],
    ["said", "China will provide more vaccines"],
  ],
  "affirm-principle": [
    ["said", "his country firmly adheres to the one-China principle"],
    ["reaffirmed", "the commitment to a two-state solution"],
    ["said", "respect for territorial integrity is a basic norm"],
    ["said", "we support Serbia in safeguarding its sovereignty"],
    ["reiterated", "that its position on the islands is clear"],
    ["said", "our policy has not changed"],
  ],
  assert: [
    ["said", "the delegation arrived on Monday"],
    ["told reporters", "trade grew by a fifth last year"],
    ["discussed", "the situation in the Gulf"],
    ["announced", "a visit in the autumn"],
    ["noted", "that the talks had lasted three hours"],
  ],
};

test.each(
  Object.entries(EXAMPLES).flatMap(([act, pairs]) =>
    pairs.map(([cue, content]) => [act, cue, content] as const),
  ),
)("%s: %s %s", (act, cue, content) => expect(labelAct({ cue, content }).act).toBe(act));

test.each([
  ["urged", "Iran to show restraint", "REQUEST", 3],
  ["said", "China supports Iran in safeguarding its sovereignty", "SUPPORT", 1],
  ["said", "China adheres to an independent foreign policy", null, null],
  ["said", "Cyprus firmly supports the one-China principle", "SUPPORT", 1],
  ["condemned", "the test", "ACCUSE", 3],
  ["announced", "it was imposing new sanctions on the bank", "SANCTION", 4],
  ["said", "it would expel three diplomats", "SANCTION", 4],
  ["declined to comment", "on the talks", null, null],
  ["pledged", "to send engineers", "AGREE", 1],
  ["denied", "the report", "REJECT", 3],
  ["said", "he would visit Seoul in May", "CONSULT", 1],
  ["warned", "Taipei against holding the vote", "THREATEN", 3],
  ["warned", "that drought could cut the harvest", null, null],
  ["offered condolences", "to the families", null, null],
] as const)("PLOVER: %s %s is %s", (cue, content, plover, quad) => {
  expect(labelAct({ cue, content })).toMatchObject({ plover, quad });
});

test.each([
  ["promise", { cue: "promise", content: "to send troops", negated: true }, "reject"],
  ["welcome", { cue: "did not welcome", content: "the move" }, "criticise"],
  ["threaten", { cue: "threatening", content: "anyone", negated: true }, "assert"],
  ["vowed never", { cue: "vowed", content: "never to recognise the regime" }, "reject"],
  ["no cue", { cue: "", content: "We must never let this happen; stop it immediately" }, "request"],
] as const)("negation: %s", (_name, words, act) => expect(labelAct(words).act).toBe(act));
