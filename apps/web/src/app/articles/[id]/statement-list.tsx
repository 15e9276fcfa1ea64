import { Counterparts } from "@/components/counterparts";
import { describeCard } from "@/components/describe-card";
import { NavLink } from "@/components/nav-link";
import { Speaker } from "@/components/speaker";
import type { ReadStatement } from "./load-article";
import type { Spoken } from "@/components/number-statements";

interface Props {
  statements: readonly Spoken<ReadStatement>[];
  /** Whether the text stands beside the list: numbers lead there, else what leads to the words leads here. */
  isInText: boolean;
}

/** The statements of an article, in the order of its text and under the numbers that they have there. */
export function StatementList({ statements, isInText }: Props) {
  return (
    <aside aria-label="Statements" className="mt-10 lg:mt-0">
      <h2 className="mb-3 font-semibold">
        {statements.length === 0 ? "No statements found in this text" : `${statements.length} statements`}
      </h2>
      <ol className="space-y-2">
        {statements.map((statement) => (
          <Entry key={statement.id} statement={statement} isInText={isInText} />
        ))}
      </ol>
    </aside>
  );
}

function Entry({ statement, isInText }: { statement: Spoken<ReadStatement>; isInText: boolean }) {
  const card = describeCard(statement);
  return (
    <li
      id={`statement-${statement.id}`}
      data-speaker={statement.colour}
      className="scroll-mt-6 rounded-card border bg-card px-3 py-2 target:border-(--speaker)"
    >
      <div className="flex gap-2 text-[0.8125rem]">
        {isInText ? (
          <a
            href={`#words-${statement.id}`}
            className="speaker-number"
            data-speaker={statement.colour}
            aria-label={`Statement ${statement.number} in the text`}
          >
            {statement.number}
          </a>
        ) : (
          <span id={`words-${statement.id}`} className="speaker-number" data-speaker={statement.colour}>
            {statement.number}
          </span>
        )}
        <Speaker speech={card} />
      </div>
      <p dir="auto" className="my-1 font-serif">
        {statement.cue !== "" && <span className="mr-1 font-sans text-xs text-soft">{statement.cue}</span>}
        {statement.words}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Counterparts to={card.to} about={card.about} />
        <NavLink href={`/statements/${statement.id}`} className="quiet-link ml-auto text-xs">
          Permalink<span className="sr-only"> of statement {statement.number}</span>
        </NavLink>
      </div>
    </li>
  );
}
