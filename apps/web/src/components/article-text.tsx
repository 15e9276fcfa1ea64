import type { Spoken } from "./number-statements";
import { type Segment, segmentText } from "./segment-text";

/** An article's paragraphs, each statement's words marked in its speaker's colour and numbered as in the list beside. */
export function ArticleText({ text, statements }: { text: string; statements: readonly Spoken[] }) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (
    <div dir="auto" className="space-y-4 font-serif text-[1.0625rem] leading-relaxed">
      {segmentText(text, statements).map((segments) => (
        <p key={segments[0]?.start} dir="auto">
          {segments.map((segment) => (
            <Words key={segment.start} segment={segment} byId={byId} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Words({ segment, byId }: { segment: Segment; byId: Map<string, Spoken> }) {
  const [innermost] = segment.ids;
  const spoken = innermost === undefined ? undefined : byId.get(innermost);
  if (spoken === undefined) return segment.text;
  return (
    <>
      {segment.begins.map((id) => (
        <NumberLink key={id} spoken={byId.get(id)} />
      ))}
      <mark data-speaker={spoken.colour}>{segment.text}</mark>
    </>
  );
}

function NumberLink({ spoken }: { spoken: Spoken | undefined }) {
  if (spoken === undefined) return null;
  return (
    <a
      id={`words-${spoken.id}`}
      href={`#statement-${spoken.id}`}
      data-speaker={spoken.colour}
      className="speaker-number"
      aria-label={`Statement ${spoken.number}, ${spoken.speakerName ?? "unknown speaker"}`}
    >
      {spoken.number}
    </a>
  );
}
