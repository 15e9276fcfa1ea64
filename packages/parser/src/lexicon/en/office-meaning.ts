import { lookupOffice } from "./find-offices";
import type { OfficeClass } from "./offices";

export interface OfficeKey {
  class: OfficeClass | null;
  portfolio: string | null;
  deputy: boolean;
  former: boolean;
}

const LEADERS: ReadonlySet<OfficeClass | null> = new Set<OfficeClass>([
  "head-of-state",
  "head-of-government",
]);

/** What an office phrase means, from its longest ending that the lexicon knows. */
export function readOffice(office: string): OfficeKey {
  const words = office.toLowerCase().split(/\s+/);
  for (let from = 0; from < Math.min(words.length, 8); from += 1) {
    const found = lookupOffice(words.slice(from).join(" "));
    if (!found) continue;
    const before = words.slice(0, from);
    return {
      ...found,
      deputy:
        found.class === "deputy-head" || before.some((word) => /^(?:vice|deputy|assistant)$/.test(word)),
      former: before.some((word) => /^(?:former|ex|then)$/.test(word)),
    };
  }
  return { class: null, portfolio: null, deputy: false, former: false };
}

/** Can "the minister" or "the Chinese leader" mean the one introduced with `office`? */
export function canMean(description: string, office: string): boolean {
  const said = readOffice(description);
  const held = readOffice(office);
  if (/\bleader$/i.test(description))
    return (LEADERS.has(held.class) || /\bleader$/i.test(office)) && !held.deputy;
  if (said.class === null || said.class !== held.class) return headWord(description) === headWord(office);
  if (said.deputy !== held.deputy && said.deputy) return false;
  if (said.deputy !== held.deputy && /\b(?:prime|foreign|vice)\b/i.test(description)) return false;
  return said.portfolio === null || held.portfolio === null || said.portfolio === held.portfolio;
}

const SHORT_FOR: Readonly<Record<string, string>> = {
  adm: "admiral",
  gen: "general",
  sen: "senator",
  rep: "representative",
  gov: "governor",
  col: "colonel",
  maj: "major",
};

/** "secretary" of "Secretary of State". */
function headWord(phrase: string): string {
  const [head = ""] = phrase.toLowerCase().split(/ (?:of|for|to) /);
  const word = head.replace(/\.$/, "").split(/\s+/).at(-1) ?? "";
  return SHORT_FOR[word] ?? word;
}
