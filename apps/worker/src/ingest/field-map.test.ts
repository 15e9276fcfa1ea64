import { expect, test } from "vitest";
import { type FieldMap, listUnmet, parseFieldMap, takeFields } from "./field-map";

const foreign = {
  id: 7,
  body: "words",
  meta: { date: "2022-07-30" },
  "a.b": "dotted",
  authors: [{ name: "x" }],
};

test("a map follows names into objects and takes one with a dot as it is", () => {
  const map = parseFieldMap("text=body, published=meta.date,title=a.b,url=meta.none");
  expect(takeFields(foreign, map)).toMatchObject({
    id: 7,
    text: "words",
    published: "2022-07-30",
    title: "dotted",
    url: undefined,
  });
});

test("the parts of a map that nothing was found for are listed", () => {
  const map = { text: "body", published: "meta.day" };
  const met = new Set<string>();
  takeFields(foreign, map, met);
  expect(listUnmet(map, met)).toEqual(["published=meta.day"]);
});

test.each<{ name: string; map: FieldMap; missing: string }>([
  { name: "no map", map: {}, missing: "text" },
  { name: "a wrong map", map: { text: "meta.words" }, missing: "meta.words" },
])("with $name the known fields are listed", ({ map, missing }) => {
  expect(() => takeFields(foreign, map)).toThrow(
    `text: no field "${missing}"; known fields: id, body, meta.date, a.b, authors (--map text=…)`,
  );
});

test.each([
  { map: "body=text", message: '--map: "body" is none of id, url, title, text' },
  { map: "text", message: '--map: "text" needs a foreign field: text=name' },
  { map: "text=a=b", message: '--map: "text=a=b" has more than one =' },
  { map: "text=a,text=b", message: '--map: "text" is named twice' },
])("--map $map is refused", ({ map, message }) => expect(() => parseFieldMap(map)).toThrow(message));
