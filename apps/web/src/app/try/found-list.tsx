import type { ParsedStatement } from "@readout/parser";
import { Act } from "@/components/act";
import { Counterparts } from "@/components/counterparts";
import { describeCountry } from "@/components/describe-card";
import type { Spoken } from "@/components/number-statements";
import { Speaker } from "@/components/speaker";

type Found = Spoken<ParsedStatement & { id: string; speakerName: string | null }>;

/** What was found, under the numbers of the marked text. */
export function FoundList({ statements }: { statements: readonly Found[] }) {
  return (
    <aside aria-label="Statements" className="mt-10 lg:mt-0">
      <ol className="space-y-2">
        {statements.map((statement) => (
          <Entry key={statement.id} statement={statement} />
        ))}
      </ol>
    </aside>
  );
}

function Entry({ statement }: { statement: Found }) {
  const { id, number, colour, speaker, speakerName, relay, saidOn } = statement;
  const actors = (speaker.country?.split("+") ?? []).map(describeCountry);
  return (
    <li
      id={`statement-${id}`}
      data-speaker={colour}
      className="scroll-mt-6 rounded-card border bg-card px-3 py-2 target:border-(--speaker)"
    >
      <div className="flex gap-2 text-[0.8125rem]">
        <a
          href={`#words-${id}`}
          className="speaker-number"
          data-speaker={colour}
          aria-label={`Statement ${number} in the text`}
        >
          {number}
        </a>
        <Speaker speech={{ speaker: speakerName, office: speaker.office, actors, relay }} />
      </div>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Counterparts to={statement.to.map(describeCountry)} about={statement.about.map(describeCountry)} />
        <span className="chip">{statement.kind}</span>
        <Act act={statement.act} quad={statement.quad} />
        {statement.topics.map((topic) => (
          <span key={topic} className="chip">
            {topic}
          </span>
        ))}
        <span className="chip">{saidOn ? `said on ${saidOn.day}` : "day unknown"}</span>
      </div>
    </li>
  );
}
