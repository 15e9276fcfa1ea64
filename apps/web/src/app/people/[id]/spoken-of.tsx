import { addressOf } from "@/components/address";
import { findCountryName } from "@/components/country-name";
import { ShareBars } from "@/components/share-bars";
import { Section } from "@/components/section";

interface Props {
  countries: { country: string; statements: number }[];
  /** What the person says. */
  q: string;
}

/** The countries that a person speaks to or about; each leads to the words. */
export function SpokenOf({ countries, q }: Props) {
  return (
    <Section title="Speaks to or about">
      {countries.length === 0 ? (
        <p className="text-soft">No country is named.</p>
      ) : (
        <ShareBars
          rows={countries.map(({ country, statements }) => ({
            key: country,
            label: findCountryName(country),
            count: statements,
            href: addressOf({ q: `${q} counterpart:${country}` }),
          }))}
        />
      )}
    </Section>
  );
}
