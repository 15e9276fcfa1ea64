import type { Metadata } from "next";
import { TryIt } from "./try-it";

export const metadata: Metadata = {
  title: "Try it",
  description: "Paste a news text and see who says what to or about whom. The text stays in your browser.",
};

/** The parser on a text of one's own, in the browser. */
export default function TryPage() {
  return (
    <>
      <header className="max-w-3xl py-6">
        <h1 className="font-serif text-2xl font-semibold">Try it on a text of your own</h1>
        <p className="mt-2 text-soft">
          Paste a news report in English and see its statements as you type. It is read in your browser: the
          text is not sent anywhere and not kept.
        </p>
      </header>
      <TryIt />
    </>
  );
}
