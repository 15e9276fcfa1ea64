import { parseQuery, printQuery } from "@readout/query";
import { addressOf } from "@/components/address";
import { findCountryName } from "@/components/country-name";
import { Section } from "@/components/section";
import { ShareBars } from "@/components/share-bars";
import { joinParts, listParts } from "../../edit-query";
import type { ReadDyad } from "./load-dyad";

/** Who speaks for either side, and who for both together; those with the most statements first. */
export function Speakers({ dyad: { from, to, speakers } }: { dyad: ReadDyad }) {
  const titles = [findCountryName(from), findCountryName(to), "Jointly"];
  const tones = ["text-first", "text-second", ""];
  return (
    <Section title="Who speaks">
      <div className="grid gap-6 md:grid-cols-2">
        {speakers.map(({ q, values }, group) =>
          tones[group] === "" && values.length === 0 ? null : (
            <div key={q}>
              <h3 className={`mb-1 ${tones[group]}`}>{titles[group]}</h3>
              <ShareBars
                rows={values.map(({ value, label, count }) => ({
                  key: value,
                  label,
                  count,
                  href: addressOf({ q: narrow(q, value) }),
                }))}
              />
            </div>
          ),
        )}
      </div>
    </Section>
  );
}

/** The same query for one speaker. */
function narrow(q: string, speaker: string) {
  const parsed = parseQuery(q);
  const parts = parsed.ok ? listParts(parsed.tree) : [];
  return printQuery(joinParts([...parts, { type: "field", field: "speaker", values: [speaker] }]));
}
