import type { Metadata } from "next";
import { NavLink } from "@/components/nav-link";
import { PageHead } from "@/components/page-head";
import { Section } from "@/components/section";
import { Accuracy } from "./accuracy";

export const metadata: Metadata = { title: "About" };

const METHOD = [
  "An article is read as text, without titles, menus and section heads, and kept as it was: each change makes a new version.",
  "Every place where somebody is said to have said something is looked for: within quotation marks, without them, and where a quotation goes on into the next sentence.",
  "Each is given its speaker, the office and country that the article states, and the countries that the words are addressed to or about. “The Chinese president” and “he” are followed back to a name; an outlet that passes words on is no speaker.",
  "Accounts of the same call, meeting or visit, on the same day and with the same participants, become one event. Copies of one dispatch count as one origin.",
  "What the words do is coded by PLOVER: cooperative or conflictual, in words or in deeds.",
];

const LIMITS = [
  "Readout shows what outlets report that somebody said. Whether it was said, or is true, it cannot know.",
  "Labels are machine-made and can be wrong. The words are the article’s own, and each statement links to them in their place.",
  "What is not known stays unknown: a speaker, a day or a country is not guessed.",
  "That something is missing proves little. Silence of a side is claimed only where its own accounts were read uncut.",
  "Some texts may not be kept for long. Where one was removed, its page says when; what was said in it keeps its words.",
  "A text in a language that Readout does not read yet is kept and can be searched, and no statement is taken from it.",
];

/** How Readout works, and what one must not expect of it. */
export default function AboutPage() {
  return (
    <div className="max-w-2xl">
      <PageHead title="About Readout">
        What countries say to and about each other, in the exact words, from the news.
      </PageHead>
      <Section title="Method">
        <List entries={METHOD} />
      </Section>
      <Section title="Limits">
        <List entries={LIMITS} />
      </Section>
      <Section title="Accuracy">
        <Accuracy />
      </Section>
      <p className="flex flex-wrap gap-x-5">
        <NavLink href="/try" className="quiet-link">
          Try the parser on a text of your own
        </NavLink>
        <NavLink href="/developers" className="quiet-link">
          API, feeds and downloads
        </NavLink>
      </p>
    </div>
  );
}

function List({ entries }: { entries: string[] }) {
  return (
    <ul className="space-y-2 font-serif text-[1.0625rem] leading-relaxed">
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
