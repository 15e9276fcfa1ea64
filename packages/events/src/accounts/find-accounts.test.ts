import { expect, test } from "vitest";
import { findAccounts, type Outlet, type ReportedStatement } from "./find-accounts";

const PAPER: Outlet = { name: "Harbour Post", country: "NO", control: "independent" };
const IRANIAN: Outlet = { name: "Golestan Daily", country: "IR", control: "state-media" };

function findAccount(text: string, words: string, outlet: Outlet, rest: Partial<ReportedStatement> = {}) {
  const start = text.indexOf(words);
  const statement: ReportedStatement = {
    relay: null,
    contentSpans: [[start, start + words.length]],
    speakerName: "Lin Wei",
    speakerCountries: ["CN"],
    eventType: "call",
    ...rest,
  };
  return findAccounts({ text, outlet, statements: [statement] }).statements[0];
}

const CALM = "the strait must stay calm";

test.each([
  {
    name: "the agency that carries the words",
    text: `Lin said ${CALM}.`,
    outlet: IRANIAN,
    rest: { relay: "Xinhua" },
    account: "CN",
  },
  {
    name: "the agency named in the sentence",
    text: `Lin said ${CALM}, Xinhua reported.`,
    outlet: IRANIAN,
    account: "CN",
  },
  {
    name: "the ministry that announced it",
    text: `Lin said ${CALM}, the Chinese Foreign Ministry announced.`,
    outlet: PAPER,
    account: "CN",
  },
  { name: "a side's version", text: `In Tehran's version, Lin said ${CALM}.`, outlet: PAPER, account: "IR" },
  {
    name: "the speaker's state media",
    text: `Lin said ${CALM}, state media reported.`,
    outlet: PAPER,
    account: "CN",
  },
  { name: "the state's own outlet", text: `Lin said ${CALM}.`, outlet: IRANIAN, account: "IR" },
  {
    name: "the agency behind an outlet",
    text: `Lin said ${CALM}.`,
    outlet: { ...PAPER, name: "Harbour Post (Xinhua)" },
    account: "CN",
  },
  { name: "a third party's own telling", text: `Lin said ${CALM}.`, outlet: PAPER, account: null },
  {
    name: "an independent agency is no side",
    text: `Lin said ${CALM}, Reuters reported.`,
    outlet: PAPER,
    account: null,
  },
  {
    name: "a ministry that is only talked about",
    text: `Lin said ${CALM}. The Chinese Foreign Ministry moved house.`,
    outlet: PAPER,
    account: null,
  },
  {
    name: "words said in public are the speaker's own",
    text: `Lin said ${CALM}.`,
    outlet: PAPER,
    rest: { eventType: "speech" as const },
    account: "CN",
  },
])("$name", ({ text, outlet, rest, account }) => {
  expect(findAccount(text, CALM, outlet, rest)).toBe(account);
});
