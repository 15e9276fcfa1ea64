/** Tells whether one of the patterns matches: they are asked at once, which spares most texts to be asked one by one. */
export function matchAny(patterns: readonly RegExp[]): (text: string) => boolean {
  const joined = [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const sources = patterns
      .filter((pattern) => pattern.flags === flags)
      .map(({ source }) => `(?:${source})`);
    return new RegExp(sources.join("|"), flags);
  });
  return (text) => joined.some((pattern) => pattern.test(text));
}
