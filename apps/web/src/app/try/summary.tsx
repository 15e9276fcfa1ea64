import { countOf } from "@/components/count-of";
import type { Answer } from "./use-parser";

const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** How much was found, or why nothing was; of a long text, that it is still being read. */
export function Summary({ answer, isSlow }: { answer: Answer | undefined; isSlow: boolean }) {
  return (
    <p role="status" className="my-6 border-t pt-4 text-base">
      {isSlow && answer ? "Reading the text …" : describe(answer)}
    </p>
  );
}

function describe(answer: Answer | undefined): string {
  if (!answer) return "Loading the parser";
  if (answer.text.trim() === "") return "Nothing to read yet";
  if (answer.lang === null) return "Too short to tell its language";
  if (!answer.supported) return `This seems to be ${languages.of(answer.lang)}: only English is read so far`;
  const { length } = answer.statements;
  if (length === 0) return "No statements found in this text";
  return `${countOf(length, "statement")} found`;
}
