import { expect, test } from "vitest";
import { findCountryMentions, lookupCountry } from "./find-country-mentions";

const read = (text: string) =>
  findCountryMentions(text).map(({ code, sense, span }) => `${text.slice(...span)}=${code}:${sense}`);

test.each([
  ["The Chinese president flew to Tehran.", ["Chinese=CN:adjective", "Tehran=IR:capital"]],
  [
    "U.S.-China talks and Sino-Iranian ties",
    ["U.S.=US:name", "China=CN:name", "Sino-=CN:adjective", "Iranian=IR:adjective"],
  ],
  ["BEIJING (Agency) — ANKARA’S envoy", ["BEIJING=CN:capital", "ANKARA=TR:capital"]],
  [
    "South Korea told North Korean envoys; Korea did not.",
    ["South Korea=KR:name", "North Korean=KP:adjective"],
  ],
  ["The Kremlin and the Quai d’Orsay agreed.", ["Kremlin=RU:seat", "Quai d’Orsay=FR:seat"]],
  ["They asked us about turkey and china.", []],
  ["The Paris Agreement, the Washington Post and Washington state", []],
  ["Michael Jordan met Jordan Peterson in Jordan.", ["Jordan=JO:name"]],
  ["Jordan King Abdullah called.", ["Jordan=JO:name"]],
  [
    "The Democratic Republic of the Congo, Niger and Nigeria",
    ["Democratic Republic of the Congo=CD:name", "Niger=NE:name", "Nigeria=NG:name"],
  ],
  ["Britons and Türkiye’s Turks", ["Britons=GB:people", "Türkiye=TR:name", "Turks=TR:people"]],
  [
    "Iran's Supreme National Security Council and the Security Council",
    ["Iran=IR:name", "Security Council=UN:seat"],
  ],
  ["the Philippine Department of State", ["Philippine=PH:adjective"]],
  ["Brussels said the EU would wait.", ["Brussels=EU:capital", "EU=EU:name"]],
  ["the South China Sea and the Indian Ocean", []],
])("%s", (text, found) => expect(read(text)).toEqual(found));

test.each([
  ["the Kremlin", { code: "RU", sense: "seat", plural: false, ambiguous: false }],
  ["Americans", { code: "US", sense: "people", plural: true, ambiguous: false }],
  ["Washington", { code: "US", sense: "capital", plural: false, ambiguous: true }],
  ["Korean", undefined],
])("%s alone", (phrase, meaning) => expect(lookupCountry(phrase)).toEqual(meaning));
