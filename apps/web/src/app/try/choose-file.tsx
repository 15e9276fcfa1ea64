import { useState } from "react";
import { readFile } from "./read-file";

/** Takes the text of a file. It is read here and sent nowhere. */
export function ChooseFile({ onText }: { onText: (text: string) => void }) {
  const [fault, setFault] = useState<string>();

  async function read(file: File | undefined) {
    if (!file) return;
    const found = await readFile(file);
    setFault("fault" in found ? found.fault : undefined);
    if ("text" in found) onText(found.text);
  }

  return (
    <div>
      <label className="button focus-within:border-soft">
        Open a text file
        <input
          type="file"
          accept=".txt,.md,text/plain"
          className="sr-only"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            // The same file may be chosen again, once it has changed.
            target.value = "";
          }}
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
