import { CardFooter, type CardProps } from "./card-footer";
import { MarkedText } from "./marked-text";
import { Speaker } from "./speaker";

/** Which lane of a pair's timeline a card stands in; `only` where there is one lane. */
export type Lane = "first" | "second" | "across" | "only";

const EDGES: Record<Lane, string> = {
  first: "border-l-3 border-l-first lg:border-l lg:border-l-line lg:border-r-3 lg:border-r-first",
  second: "border-l-3 border-l-second",
  across: "",
  only: "",
};

/** One statement: who, the words, and where they come from. Keys go from card to card by `data-card`. */
export function StatementCard({ lane = "only", ...props }: CardProps & { lane?: Lane }) {
  const { card } = props;
  return (
    <article
      data-card={card.id}
      tabIndex={-1}
      className={`lane-${lane} @container scroll-my-16 rounded-card border bg-card px-4 py-3 ${EDGES[lane]}`}
    >
      <div className="flex items-baseline gap-3 text-[0.8125rem]">
        <Speaker speech={card} />
        <span className="ml-auto text-soft">{card.kind}</span>
      </div>
      <p dir="auto" className="card-words">
        {card.cue !== "" && <span className="mr-1 font-sans text-[0.8125rem] text-soft">{card.cue}</span>}
        <MarkedText text={card.words} marks={card.marks} />
      </p>
      <CardFooter {...props} />
    </article>
  );
}
