import { useState } from "react";

const MOST_BYTES = 2_000_000;

/** Takes the text of a file. It is read here and sent nowhere. */
export function ChooseFile({ onText }: { onText: (text: string) => void }) {
  const [fault, setFault] = useState<string>();

  async function read(file: File | undefined) {
    if (!file) return;
    if (file.size > MOST_BYTES) return setFault("The file is larger than 2 MB");
    setFault(undefined);
    onText(await file.text());
  }

  return (
    <div>
      <label className="button focus-within:border-soft">
        Open a text file
        <input
          type="file"
          accept=".txt,.md,text/plain"
          className="sr-only"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      {fault && (
        <span role="alert" className="ml-2 text-conflictual">
          {fault}
        </span>
      )}
    </div>
  );
}
