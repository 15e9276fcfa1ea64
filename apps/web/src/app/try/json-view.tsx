import { useState } from "react";
import type { Answer } from "./use-parser";

const SAID = { ready: "Copy", copied: "Copied", failed: "Select and copy it by hand" };

/** The same as data, to copy. Spans are UTF-16 offsets into the text. */
export function JsonView({ answer: { lang, events, statements } }: { answer: Answer }) {
  const [state, setState] = useState<keyof typeof SAID>("ready");
  const [isOpen, setOpen] = useState(false);
  const json = isOpen ? JSON.stringify({ lang, events, statements }, null, 2) : "";

  async function copy() {
    const copied = await navigator.clipboard?.writeText(json).then(
      () => true,
      () => false,
    );
    setState(copied ? "copied" : "failed");
  }

  return (
    <details
      className="mt-10 border-t pt-4"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        setState("ready");
      }}
    >
      <summary className="font-semibold">As JSON</summary>
      <button type="button" onClick={copy} className="button my-3" aria-live="polite">
        {SAID[state]}
      </button>
      <textarea
        readOnly
        rows={20}
        aria-label="JSON"
        value={json}
        className="w-full rounded-card border bg-card p-3 font-mono text-xs"
      />
    </details>
  );
}
