import type { Day } from "@readout/parser";
import { addDays } from "../grouping/days";
import { frameOf, type Telling } from "../grouping/telling";

export const RELATIONS = ["report", "preview", "reaction", "aftermath"] as const;
/** How an article stands to an event: it reports it, looks ahead to it, reacts to it, or looks back on it. */
export type Relation = (typeof RELATIONS)[number];

/** What an article's headline and first lines say of their own standing. */
export type Stance = Exclude<Relation, "report"> | null;

const STANCES: [Exclude<Relation, "report">, RegExp][] = [
  [
    "preview",
    /\b(?:(?:is|are) (?:due|set|expected|scheduled|slated) to|will (?:meet|speak|hold|visit|talk)|ahead of|upcoming|plans? to (?:meet|speak|visit|hold)|to (?:meet|hold talks|speak) (?:on|next|this|tomorrow|later)|(?:call|meeting|visit|summit) is expected)\b|планируется|предстоящ|即将|將於|将于|قرار است|من المقرر/i,
  ],
  [
    "reaction",
    /\b(?:welcomes?|welcomed|reacts?|reacted|reaction|comments on|responds to|hails (?:call|talks)|concern(?:ed)? over)\b|реагиру|приветству|reaguje|reakcj|dobry sygnał|reagiert|réagit|salue|reacciona|回應|回应|歡迎|欢迎|證明|واکنش|استقبال کرد|رحب|رحّب|tepki|χαιρετίζει/i,
  ],
  [
    "aftermath",
    /\b(?:after|following|since) (?:\p{L}+ ){0,2}?(?:calling|meeting|visiting|talking|hosting|speaking)\b|\b(?:what is|what are|why|explained|explainer|analysis|takeaways|what to know|starts now|days after|weeks after)\b|amid (?:a |the )?(?:row|tensions|dispute)/iu,
  ],
];

/** Reads the stance of an article from its title and beginning. */
export function findStance(title: string | null, text: string): Stance {
  const head = title ?? text.slice(0, 160);
  return STANCES.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

/**
 * The relation of a telling to its event. Whose words it carries tells reports from reactions; without words its stance
 * does. What is told days later looks back.
 */
export function relateArticle(
  telling: Telling & { speaking: string[]; stance: Stance; account: string | null },
  event: { date: Day | null },
): Relation {
  const { published, sides, speaking, stance, account, type } = telling;
  const parties = new Set(sides.map(({ country }) => country));
  const isParty = speaking.some((country) => parties.has(country));
  if (event.date !== null && published !== null) {
    if (published < addDays(event.date, -1)) return "preview";
    if (published > addDays(event.date, type === "visit" || frameOf(type) === "words" ? 5 : 4))
      return "aftermath";
  }
  if (stance === "preview" && (event.date === null || published === null || published <= event.date))
    return "preview";
  // A third state that speaks of it through its own outlet.
  if (!isParty && account !== null && !parties.has(account) && speaking.includes(account)) return "reaction";
  return isParty || stance === "preview" || stance === null ? "report" : stance;
}
