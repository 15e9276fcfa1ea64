"use client";

import type { Card } from "./describe-card";
import { StatementCard } from "./statement-card";

/** A few cards in their order; each opens in place. */
export function CardList({ cards }: { cards: Card[] }) {
  return (
    <ol className="space-y-3">
      {cards.map((card) => (
        <li key={card.id}>
          <StatementCard card={card} />
        </li>
      ))}
    </ol>
  );
}
