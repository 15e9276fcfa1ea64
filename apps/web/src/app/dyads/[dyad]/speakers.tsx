import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { addressOf } from "@/components/address";
import { findCountryName } from "@/components/country-name";
import { Section } from "@/components/section";
import { ShareBars } from "@/components/share-bars";
import type { ReadDyad } from "./load-dyad";

/** Who speaks for either side, those with the most statements first. */
export function Speakers({ dyad: { from, to, speakers } }: { dyad: ReadDyad }) {
  const findWords = (name: string): QueryNode => ({
    type: "and",
    nodes: [
      { type: "pair", field: "between", from, to },
      { type: "field", field: "speaker", values: [name] },
    ],
  });
  return (
    <Section title="Who speaks">
      <div className="grid gap-6 md:grid-cols-2">
        {[from, to].map((country, side) => (
          <div key={country}>
            <h3 className={`mb-1 ${side === 0 ? "text-first" : "text-second"}`}>
              {findCountryName(country)}
            </h3>
            <ShareBars
              rows={(speakers[side] ?? []).map(({ value, label, count }) => ({
                key: value,
                label,
                count,
                href: addressOf({ q: printQuery(findWords(value)) }),
              }))}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
