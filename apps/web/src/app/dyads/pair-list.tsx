import { findCountryName } from "@/components/country-name";
import { ShareBars } from "@/components/share-bars";
import { Section } from "@/components/section";
import type { ListedDyad } from "./load-matrix";

const SHOWN = 40;

/** Pairs of countries by all that both say; each leads to its own page. */
export function PairList({ dyads }: { dyads: ListedDyad[] }) {
  const counts = new Map<string, number>();
  for (const { from, to, statements } of dyads) {
    if (from === to) continue;
    const pair = [from, to].toSorted().join("-");
    counts.set(pair, (counts.get(pair) ?? 0) + statements);
  }
  const pairs = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN);
  return (
    <div className="mt-10 max-w-md">
      <Section title="Pairs, both directions together">
        <ShareBars
          rows={pairs.map(([pair, count]) => ({
            key: pair,
            label: pair.split("-").map(findCountryName).join(" ⇄ "),
            count,
            href: `/dyads/${pair}`,
          }))}
        />
      </Section>
    </div>
  );
}
