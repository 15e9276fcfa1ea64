import type { CountryWord, Mention, Sentence } from "../reading";
import { findBareNames, findSpeakingNames } from "./find-mentions/bare-names";
import { findHeaded } from "./find-mentions/find-headed";
import { joinPairs } from "./find-mentions/join-pairs";
import { learnFromPlace, learnFromSeat } from "./find-mentions/learn-places";
import {
  learnFromApposition,
  learnFromNameAfter,
  learnFromTitleBefore,
  learnFromTitleBeside,
  NEAR,
} from "./find-mentions/learn-titles";
import { namePartsOf } from "./find-mentions/names";
import { findPronouns } from "./find-mentions/pronouns";
import { readAll } from "./find-mentions/reading";
import { findStates } from "./find-mentions/states";

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
