import type { Actor, Finding, Resolved } from "../reading";
import { resolve } from "./resolve-speakers/resolve-mention";
import { isSingle, MEMORY, type Scene, type Talk } from "./resolve-speakers/talk";

/** Who stands behind each finding's subject. Unknown stays null. */
export function resolveSpeakers(scene: Scene, findings: readonly Finding[]): Resolved[] {
  const talk: Talk = { ...scene, past: [], met: [], read: 0 };
  return findings.map((finding) => {
    catchUp(talk, finding);
    const actor = finding.subject && resolve(talk, finding.subject, finding.sentence);
    const relay = finding.relay && resolve(talk, finding.relay, finding.sentence);
    if (actor) remember(talk, actor, finding.sentence);
    if (actor && !isSingle(actor) && relay?.speaker.type === "person")
      remember(talk, relay, finding.sentence);
    const certainty = finding.subject?.kind === "pronoun" ? 0.8 : actor?.speaker.name ? 0.95 : 0.6;
    return { finding, actor, relay, certainty };
  });
}

/** Reads the sentences up to the finding's own: whoever opens a sentence is who "he" will be. */
function catchUp(talk: Talk, { sentence }: Finding) {
  for (; talk.read <= sentence; talk.read += 1) {
    const mentions = talk.mentions[talk.read] ?? [];
    for (const mention of mentions) {
      const person = talk.people.get(mention);
      if (person) {
        talk.met = talk.met.filter((other) => other !== person).slice(-40);
        talk.met.push(person);
      }
    }
    if (talk.read === sentence) continue;
    const opener = mentions.find(({ kind, from }) => from < 6 && kind !== "pronoun" && kind !== "group");
    const last = talk.past.at(-1);
    if (!opener || last?.sentence === talk.read) continue;
    const actor = resolve(talk, opener, talk.read);
    if (actor) remember(talk, actor, talk.read);
  }
}

function remember(talk: Talk, actor: Actor, sentence: number) {
  talk.past.push({ actor, sentence });
  if (talk.past.length > MEMORY) talk.past.shift();
}
