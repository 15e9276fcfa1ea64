import { QUERY_GUIDE } from "@readout/query";
import { api } from "@/trpc/server";
import { findCountries } from "./find-countries";
import type { Token } from "./find-token";

/** One way to go on: what it puts in the place of the token, and what it means. */
export interface Option {
  insert: string;
  label: string;
  hint: string;
}

const MOST = 8;
const PAIR_FIELDS = new Set(["between", "dyad"]);
const COUNTRY_FIELDS = new Set(["from", "to", "about", "counterpart", ...PAIR_FIELDS]);
const DATES = [
  { insert: "<7d", label: "<7d", hint: "The last seven days" },
  { insert: "<30d", label: "<30d", hint: "The last thirty days" },
  { insert: "<365d", label: "<365d", hint: "The last year" },
];

/** How what is being typed may go on: values of the field, or fields, people and countries that begin so. */
export async function listOptions(token: Token): Promise<Option[]> {
  const options = token.type === "value" ? await listValues(token) : await listWords(token.text);
  return options.slice(0, MOST);
}

async function listValues({ field, text }: { field: string; text: string }): Promise<Option[]> {
  if (COUNTRY_FIELDS.has(field)) {
    const after = PAIR_FIELDS.has(field) ? "" : " ";
    return findCountries(text).map(({ code, name }) => ({ insert: code + after, label: name, hint: code }));
  }
  if (field === "speaker") return listPeople(text, "");
  if (field === "source") return listOutlets(text, "");
  if (field === "date" || field === "pub")
    return DATES.map((each) => ({ ...each, insert: `${each.insert} ` }));
  const guide = Object.entries(QUERY_GUIDE).find(([name]) => name === field)?.[1];
  return (guide?.choices ?? [])
    .filter(({ value, meaning }) => begins(value, text) || begins(meaning ?? "", text))
    .map(({ value, meaning }) => ({ insert: `${value} `, label: value, hint: meaning ?? "" }));
}

async function listWords(text: string): Promise<Option[]> {
  const fields = Object.entries(QUERY_GUIDE)
    .filter(([name]) => begins(name, text))
    .map(([name, { description }]) => ({ insert: `${name}:`, label: `${name}:`, hint: description }));
  if (text.length < 2) return fields;
  const countries = findCountries(text)
    .slice(0, 3)
    .map(({ code, name }) => ({ insert: `from:${code} `, label: name, hint: "Country speaking" }));
  return [...fields.slice(0, 4), ...(await listPeople(text, "speaker:")), ...countries];
}

async function listPeople(name: string, field: string): Promise<Option[]> {
  const people = await api.person.named(name);
  return people.map((person) => ({
    insert: `${field}${quote(person.name)} `,
    label: person.name,
    hint: person.office ?? "Speaker",
  }));
}

async function listOutlets(name: string, field: string): Promise<Option[]> {
  const outlets = await api.source.named(name);
  return outlets.map((outlet) => ({
    insert: `${field}${quote(outlet.name)} `,
    label: outlet.name,
    hint: "Outlet",
  }));
}

function quote(name: string) {
  return `"${name.replaceAll('"', "")}"`;
}

function begins(text: string, typed: string) {
  return text.toLowerCase().startsWith(typed.toLowerCase());
}
