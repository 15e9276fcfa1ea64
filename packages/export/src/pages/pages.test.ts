import { expect, test } from "vitest";
import { BARE_CARD, sampleCard } from "../sample-card";
import { linkArticle, linkPerson, linkStatement } from "./linked-data";
import { writeEmbed } from "./write-embed";

const OPTIONS = {
  baseUrl: "https://readout.example",
  permalink: "https://readout.example/statements/x?version=2",
  theme: "dark" as const,
};

test("a card shows words, speaker and source, and runs nothing from outside", () => {
  const card = sampleCard({
    words: "<script>alert(1)</script>",
    speakerName: '"><img src=x>',
    article: { ...sampleCard().article, url: "javascript:alert(1)", title: "<b>" },
  });
  const html = writeEmbed(card, OPTIONS);
  expect(html).toContain("“&lt;script&gt;alert(1)&lt;/script&gt;”");
  expect(html).not.toMatch(/<script|<img|javascript:|<iframe/);
  expect(html).toContain('data-theme="dark"');
});

test("a card says what is unknown, told in others' words, or withdrawn", () => {
  const html = writeEmbed(
    { ...BARE_CARD, withdrawnAt: new Date("2026-01-02T00:00:00Z"), isDemo: true },
    OPTIONS,
  );
  expect(html).toContain("Unknown speaker");
  expect(html).toContain("Paraphrased by an unnamed source: untitled report");
  expect(html).toContain("Withdrawn on 2026-01-02");
  expect(html).toContain("Demonstration");
  expect(html).not.toMatch(/null|undefined/);
});

test("linked data names quotation, article and person as schema.org does", () => {
  expect(linkStatement(sampleCard(), OPTIONS.permalink)).toMatchObject({
    "@type": "Quotation",
    creator: [
      { "@type": "Person", name: "Xi Jinping", jobTitle: "President", nationality: { name: "China" } },
    ],
    about: [{ identifier: "IR" }, { identifier: "US" }],
    isPartOf: { "@type": "NewsArticle", headline: "Presidents speak", publisher: { name: "Tea & Trade" } },
  });
  expect(linkArticle(BARE_CARD.article, null)).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
  });
  const ministry = { id: "1", name: "Foreign Ministry", type: "body" as const, country: "CN" };
  expect(linkPerson(ministry, "https://readout.example/people/1", null)).toMatchObject({
    "@type": "Organization",
  });
});
