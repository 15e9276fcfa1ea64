import type { Db } from "../client";
import type { NewPerson, NewStatement } from "../new-article";
import { saveArticle } from "../queries/save-article";
import { RAISI, sampleArticle, XI } from "../sample-article";

const LANGE: NewPerson = {
  name: "Zoë Lange",
  type: "person",
  country: "DE",
  office: "Foreign Ministry spokesperson",
};
const XI_OF_TAIPEI: NewPerson = { ...XI, name: "Xi Jinping Lin", country: null, office: null };

/** A test's timeline: each statement has a word of its own by which a test can name it. */
export async function saveTimeline(db: Db): Promise<void> {
  await save(db, 1, [
    [XI, "amber talks on trade were frank and firm", { act: "affirm-principle", topics: ["trade"] }],
    [RAISI, "birch sanctions hurt the talks", { kind: "direct", topics: ["sanctions", "trade"] }],
  ]);
  await save(
    db,
    2,
    [
      [
        LANGE,
        "coral sanctions were discussed",
        of("DE", { actorCountries: ["DE", "FR"], to: ["US"], saidOn: "2022-09-10", relay: "Der Bote" }),
      ],
      [XI_OF_TAIPEI, "dune la négociation avec une Chine unie", of(null, { about: ["CN"] })],
    ],
    {
      source: { name: "Le Ciel", country: "FR", control: "official" },
      lang: "fr",
      publishedOn: "2022-09-11",
    },
  );
  await save(
    db,
    3,
    [
      [XI, "ember 双方坚持一个中国原则", of("CN", { about: ["US"], saidOn: "2023-01-05" })],
      [
        XI,
        "fjord روابط دوستی ایرانی",
        of("CN", {
          speakerName: null,
          saidOn: "2023-02-06",
          formulas: ["one-china"],
          act: null,
          plover: null,
          quad: null,
        }),
      ],
    ],
    { source: null, lang: null, publishedOn: null, isDemo: true },
  );
}

function of(
  actor: string | null,
  { to = [], about = [], ...rest }: Partial<NewStatement> & { to?: string[]; about?: string[] },
): Partial<NewStatement> {
  return {
    actorCountries: actor === null ? [] : [actor],
    toCountries: to,
    aboutCountries: about,
    counterpartCountries: [...to, ...about],
    topics: [],
    ...rest,
  };
}

async function save(
  db: Db,
  number: number,
  lines: [NewPerson, string, Partial<NewStatement>][],
  article: Partial<Parameters<typeof sampleArticle>[0]> = {},
): Promise<void> {
  await saveArticle(
    db,
    sampleArticle({
      url: `https://news.example/${number}`,
      lines: lines.map(([speaker, words, statement]) => ({ speaker, words, statement })),
      ...article,
    }),
  );
}
