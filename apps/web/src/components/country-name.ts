const names = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** The English name of an ISO 3166-1 alpha-2 code, EU or UN; the code itself where it names nothing. */
export function findCountryName(code: string) {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
