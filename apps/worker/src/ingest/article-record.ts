import { findCountry } from "@readout/parser/countries";
import { z } from "zod";
import { spellDate } from "./foreign-date";
import { parsePublished, type Published } from "./published";

/** Largest article that is read, in bytes of its file and in characters of its text. */
export const MAX_ARTICLE_BYTES = 20_000_000;
export const TOO_LARGE = `larger than ${MAX_ARTICLE_BYTES / 1_000_000} MB, which no article is`;

export type Control = "official" | "state-media" | "independent";

/** An article from outside, validated. What it does not say is null. */
export interface ArticleRecord {
  externalId: string | null;
  url: string | null;
  title: string | null;
  byline: string | null;
  text: string;
  source: { name: string; country: string | null; control: Control | null } | null;
  published: Published | null;
  /** BCP 47. */
  lang: string | null;
  truncated: boolean;
}

/** NUL cannot be stored and a lone surrogate cannot be encoded; one for one, so that offsets stay right. */
const mend = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");

const optionalText = (max: number) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((text) => (text?.trim() ? mend(text.trim()) : null));

const CONTROLS: readonly string[] = ["official", "state-media", "independent"] satisfies Control[];
const isControl = (kind: string | null): kind is Control => kind !== null && CONTROLS.includes(kind);

const url = z
  .string()
  .max(4000)
  .nullish()
  .transform((text, context) => {
    if (!text?.trim()) return null;
    if (/^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim())) return mend(text.trim());
    context.addIssue(`"${text.slice(0, 80)}" is no http or https address`);
    return z.NEVER;
  });

const published = (now: Date) =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .transform((given, context) => {
      if (given === null || given === undefined || String(given).trim() === "") return null;
      try {
        return parsePublished(spellDate(given), now);
      } catch (error) {
        context.addIssue(error instanceof Error ? error.message : String(error));
        return z.NEVER;
      }
    });

const articleSchema = (now: Date) =>
  z
    .object({
      id: z.union([z.string().max(1000), z.number()]).nullish(),
      url,
      title: optionalText(5000),
      text: z.string().max(MAX_ARTICLE_BYTES),
      outlet: optionalText(300),
      outlet_country: optionalText(100),
      outlet_kind: optionalText(100),
      published: published(now),
      lang: optionalText(100),
      truncated: z.boolean().nullish(),
    })
    .superRefine(({ text }, context) => {
      if (!text.trim()) context.addIssue({ code: "custom", path: ["text"], message: "is empty" });
    });

const schemas = new WeakMap<Date, ReturnType<typeof articleSchema>>();

/** Making one takes longer than checking an article by it. */
function schemaAt(now: Date) {
  const schema = schemas.get(now) ?? articleSchema(now);
  schemas.set(now, schema);
  return schema;
}

/** Checks one foreign JSON value. Throws a RangeError that names each wrong field. */
export function readArticleRecord(value: unknown, now: Date): ArticleRecord {
  const result = schemaAt(now).safeParse(value);
  if (!result.success) throw new RangeError(result.error.issues.map(describeIssue).join("; "));
  const { id, outlet, outlet_country, outlet_kind, text, lang, truncated, ...rest } = result.data;
  const country = outlet_country ? findCountry(outlet_country) : null;
  return {
    ...rest,
    externalId: id === null || id === undefined || id === "" ? null : mend(String(id)),
    byline: null,
    text: mend(text),
    source: outlet
      ? { name: outlet, country: country ?? null, control: isControl(outlet_kind) ? outlet_kind : null }
      : null,
    lang: readLanguage(lang),
    truncated: truncated ?? false,
  };
}

/** The tag in its usual spelling; null when it is no language tag, so that the parser looks for itself. */
export function readLanguage(tag: string | null): string | null {
  try {
    return (tag && Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0]) || null;
  } catch {
    return null;
  }
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}
