import { linkWords } from "@/components/link-words";
import type { ReadPoint } from "./load-event";

type Telling = ReadPoint["tellings"][number];

interface Props {
  label: string;
  edge: string;
  tellings: Telling[];
  /** What to say where nothing is told; null leaves the cell out on a phone. */
  missing: string | null;
  outlets: Map<string, string>;
}

/** What one side's reports say at a point; the words lead to their place in the article. */
export function TellingCell({ label, edge, tellings, missing, outlets }: Props) {
  if (tellings.length === 0) {
    return (
      <p className="text-soft italic max-lg:empty:hidden">
        {missing !== null && <span className="lg:sr-only">{label}: </span>}
        {missing}
      </p>
    );
  }
  return (
    <div className={`border-l-3 pl-3 ${edge}`}>
      <p className="text-xs font-semibold lg:sr-only">{label}</p>
      <ul className="space-y-2">
        {tellings.map((telling) => (
          <li key={`${telling.articleId} ${telling.spans[0]?.[0]}`}>
            <a href={linkWords(telling)} className="hover:underline">
              <q
                dir="auto"
                lang={telling.lang ?? undefined}
                className="font-serif text-[1.0625rem] leading-[1.45] quotes-none"
              >
                {telling.words}
              </q>
            </a>
            <p className="text-xs text-soft">
              {telling.speakerName === null ? "" : `${telling.speakerName}, in `}
              {outlets.get(telling.articleId)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
