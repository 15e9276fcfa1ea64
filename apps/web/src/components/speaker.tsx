import type { StatementCard } from "@readout/db";
import { Country } from "./country";

type Speech = Pick<StatementCard, "speakerName" | "office" | "actorCountries" | "relay">;

/** Who speaks, in which office, for which country; an unknown speaker is said to be unknown. */
export function Speaker({ speech }: { speech: Speech }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {speech.speakerName === null ? (
        <span className="text-soft italic">Unknown speaker</span>
      ) : (
        <strong className="font-semibold" dir="auto">
          {speech.speakerName}
        </strong>
      )}
      {speech.office !== null && (
        <span className="text-soft" dir="auto">
          {speech.office}
        </span>
      )}
      {speech.actorCountries.map((code) => (
        <span key={code} className="text-soft">
          <Country code={code} />
        </span>
      ))}
      {speech.relay !== null && <span className="text-soft">as told by {speech.relay}</span>}
    </span>
  );
}
