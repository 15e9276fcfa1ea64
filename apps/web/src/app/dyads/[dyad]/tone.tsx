import { findCountryName } from "@/components/country-name";
import { PeriodBars } from "@/components/period-bars";
import { Section } from "@/components/section";
import type { ReadDyad } from "./load-dyad";

interface Props {
  dyad: ReadDyad;
  span: readonly [string, string] | undefined;
}

/** Each side's cooperative statements above the line and conflictual ones below, by PLOVER's quads. */
export function Tone({ dyad: { from, to, months }, span }: Props) {
  return (
    <Section title="Tone, by PLOVER">
      <p className="mb-2 text-soft">Cooperative above the line, conflictual below.</p>
      <div className="grid gap-6 md:grid-cols-2">
        {[from, to].map((country) => (
          <div key={country}>
            <h3 className="mb-1">{findCountryName(country)}</h3>
            <PeriodBars
              label={`${findCountryName(country)}: cooperative above the line, conflictual below`}
              months={months
                .filter((month) => month.from === country)
                .map(({ month, cooperative, conflictual }) => ({
                  month,
                  first: cooperative,
                  second: conflictual,
                }))}
              span={span}
              height={72}
              tones={{ first: "fill-cooperative", second: "fill-conflictual" }}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
