import { linkWords } from "@/components/link-words";
import type { Across } from "./rows";

/** What stands across from a card: the other account's words, quieter than a card, or its silence with the reason. */
export function AcrossCell({ across }: { across: Across }) {
  if ("silence" in across) {
    return (
      <p className={`lane-${across.lane} across-silence`}>
        {across.silence}
        <span className="block">{across.reason}</span>
      </p>
    );
  }
  const { lane, title, telling } = across;
  return (
    <div className={`lane-${lane} across-words across-${lane}`}>
      <p className="text-[0.8125rem] text-soft">{title}</p>
      <a href={linkWords(telling)} className="my-1.5 block hover:underline">
        <q
          dir="auto"
          lang={telling.lang ?? undefined}
          className="line-clamp-4 font-serif leading-[1.45] wrap-anywhere quotes-none"
        >
          {telling.words}
        </q>
      </a>
      <p className="truncate text-xs text-soft">
        <bdi>{telling.outlet}</bdi>
      </p>
    </div>
  );
}
