/** Facts of a page for machines, as JSON-LD. A sign of less-than is escaped, so that no text ends the element. */
export function JsonLd({ facts }: { facts: object }) {
  const json = JSON.stringify(facts).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
