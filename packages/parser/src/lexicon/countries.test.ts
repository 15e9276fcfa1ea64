import { expect, test } from "vitest";
import worldCountries from "world-countries";
import { COUNTRIES, alpha3, countryName, findCountry, getCountry } from "./countries";
import { foldKey } from "./fold-text";

test.each([
  ["IR", "IR"],
  ["irn", "IR"],
  ["Iran", "IR"],
  ["iranian", "IR"],
  ["Tehran", "IR"],
  ["Islamic Republic of Iran", "IR"],
  ["uk", "GB"],
  ["U.S.", "US"],
  ["Britons", "GB"],
  ["turkiye", "TR"],
  ["TÜRKİYE", "TR"],
  ["Cote d'Ivoire", "CI"],
  ["Élysée", "FR"],
  ["Holy See", "VA"],
  ["EU", "EU"],
  ["European Commission", "EU"],
  ["United Nations", "UN"],
  ["kos", "XK"],
  ["伊朗", "IR"],
  ["美国", "US"],
  ["ایران", "IR"],
  ["روسيا", "RU"],
  ["Франция", "FR"],
  ["ドイツ", "DE"],
  ["Estados Unidos", "US"],
  ["Deutschland", "DE"],
  ["Chiny", "CN"],
  ["Yunanistan", "GR"],
])("%s is %s", (given, code) => expect(findCountry(given)).toBe(code));

test.each(["Korea", "Korean", "Atlantis", "", "x".repeat(10_000)])("%.20s is no one country", (given) => {
  expect(findCountry(given)).toBeUndefined();
});

test("names are shown in the language asked for", () => {
  expect([countryName("TR"), countryName("TR", "de"), countryName("EU", "fr"), countryName("ZZ")]).toEqual([
    "Turkey",
    "Türkei",
    "Union européenne",
    "ZZ",
  ]);
  expect([alpha3("IR"), alpha3("EU"), alpha3("ZZ")]).toEqual(["IRN", "EUR", undefined]);
});

test("the table has every country of the data package, with its alpha-3", () => {
  const codes = worldCountries.filter(({ cca2 }) => cca2 !== "XK").map(({ cca2, cca3 }) => `${cca2} ${cca3}`);
  const ours = COUNTRIES.map(({ code, alpha3 }) => `${code} ${alpha3}`);
  expect(codes.filter((code) => !ours.includes(code))).toEqual([]);
  expect(ours.length).toBe(new Set(ours).size);
});

test("the first capital is the data package's, but for five spellings", () => {
  const differing = worldCountries.flatMap(({ cca2, capital }) => {
    const [first] = getCountry(cca2)?.capitals ?? [];
    return first === undefined || capital.some((name) => foldKey(name) === foldKey(first)) ? [] : [first];
  });
  expect(differing).toEqual(["Tarawa", "Ulaanbaatar", "Mbabane", "Washington", "Sanaa"]);
});
