import { suggest } from "../suggest";
import type { Reading } from "./reading";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
let tagsByName: Map<string, string> | undefined;

/** The BCP 47 tag of a language given by tag ("zh") or English name ("Chinese"). */
export function readLanguage(text: string): Reading<string> {
  const tag = text.toLowerCase();
  if (/^[a-z]{2,3}$/.test(tag) && names.of(tag) !== undefined) return { value: tag };
  tagsByName ??= readNames();
  const value = tagsByName.get(tag);
  if (value !== undefined) return { value };
  return { fault: `“${text}” is no language.${suggest(text, [...tagsByName.keys()])}` };
}

function readNames() {
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    tags.flatMap((tag) => {
      const name = names.of(tag)?.toLowerCase();
      // Names that older tags share ("iw", "he") belong to the one in use.
      return name && Intl.getCanonicalLocales(tag)[0] === tag ? [[name, tag] as const] : [];
    }),
  );
}
