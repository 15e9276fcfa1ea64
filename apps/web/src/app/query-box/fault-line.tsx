import type { Ref } from "react";
import type { QueryFault } from "@/server/query-tree";

interface Props {
  ref: Ref<HTMLDivElement>;
  text: string;
  faults: QueryFault[];
}

/** The typed text again, unseen, exactly behind the field: what is wrong in it is underlined. */
export function FaultLine({ ref, text, faults }: Props) {
  const [fault] = faults;
  return (
    <div ref={ref} aria-hidden dir="auto" className="query-text query-underline">
      {fault && (
        <>
          {text.slice(0, fault.start)}
          <span className="query-fault">{text.slice(fault.start, fault.end) || "  "}</span>
          {text.slice(fault.end)}
        </>
      )}
    </div>
  );
}
