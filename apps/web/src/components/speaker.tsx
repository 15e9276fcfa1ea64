import { Country } from "./country";
import type { Card } from "./describe-card";

type Speech = Pick<Card, "speaker" | "office" | "actors" | "relay">;

/** Who speaks, in which office, for which country; an unknown speaker is said to be unknown. */
export function Speaker({ speech }: { speech: Speech }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {speech.speaker === null ? (
        <span className="text-soft italic">Unknown speaker</span>
      ) : (
        <strong className="font-semibold" dir="auto">
          {speech.speaker}
        </strong>
      )}
      {speech.office !== null && (
        <span className="text-soft" dir="auto">
          {speech.office}
        </span>
      )}
      {speech.actors.map((country) => (
        <Country key={country.code} country={country} className="text-soft" />
      ))}
      {speech.relay !== null && <span className="text-soft">as told by {speech.relay}</span>}
    </span>
  );
}
