import { printQuery } from "@readout/query";
import { parseQuery } from "@readout/query";
import { redirect } from "next/navigation";
import { addressOf } from "@/components/address";
import { joinParts, listParts } from "../edit-query";

/**
 * Where the forms of the timeline lead: puts what was typed (`q`), chosen (`country`, `other`, `from`, `to`) and kept (`filters`)
 * into one query, and goes to its address.
 */
export function GET(request: Request) {
  const form = new URL(request.url).searchParams;
  const typed = ["filters", "q"].map((name) => form.get(name)?.trim() ?? "");
  const texts = [...typed, pairOf(form), datesOf(form)].filter((text) => text !== "");
  redirect(addressOf({ q: joinQueries(texts) }));
}

function pairOf(form: URLSearchParams) {
  const [country = "", other = ""] = ["country", "other"].map((name) => quote(form.get(name) ?? ""));
  if (country !== "" && other !== "") return `between:${country},${other}`;
  return country + other === "" ? "" : `from:${country}${other}`;
}

function datesOf(form: URLSearchParams) {
  const [from = "", to = ""] = ["from", "to"].map((name) => form.get(name) ?? "");
  return from + to === "" ? "" : `date:${from || ".."}/${to || ".."}`;
}

function quote(name: string) {
  const bare = name.replaceAll('"', "").trim();
  return bare.includes(" ") ? `"${bare}"` : bare;
}

/** All of them in the language's own spelling; as they came where one cannot be read, so that the page can say why. */
function joinQueries(texts: string[]) {
  const parsed = texts.map((text) => parseQuery(text));
  if (!parsed.every((each) => each.ok)) return texts.join(" ");
  return printQuery(joinParts(parsed.flatMap(({ tree }) => listParts(tree))));
}
