import type { AccountsInShort } from "@readout/db";
import { expect, test } from "vitest";
import { describeAccounts } from "./describe-accounts";

const account = (country: string, reports = 1) => ({ country, reports, full: reports, langs: ["en"] });
const report = (account: string, publishedOn: string) =>
  ({ account, relation: "report", publishedOn, publishedAt: null, source: { id: account } }) as const;

function accounts(more: Partial<AccountsInShort> = {}) {
  return {
    counts: { points: 12, both: 5, only: [4, 3], unseen: 0, third: 2 },
    accounts: [account("CN"), account("IR")],
    reports: [report("CN", "2022-07-29"), report("IR", "2022-07-30")],
    points: new Map(),
    ...more,
  } as AccountsInShort;
}

test("the node counts in the order of the lanes", () => {
  expect(describeAccounts(accounts(), undefined)).toEqual({
    first: "China’s account first, by 1 day",
    summary: "12 points: 5 shared, 4 only in Beijing’s account, 3 only in Tehran’s",
    notes: ["2 in third parties’ reports"],
  });
  const turned = describeAccounts(accounts(), { first: "IR", second: "CN" });
  expect(turned.summary).toBe("12 points: 5 shared, 3 only in Tehran’s account, 4 only in Beijing’s");
});

test("a missing account is a state of its own, not a comparison", () => {
  const found = describeAccounts(
    accounts({ accounts: [account("CN"), account("IR", 0)], reports: accounts().reports.slice(0, 1) }),
    undefined,
  );
  expect(found).toEqual({ first: null, summary: null, notes: ["No Iranian account found in 1 source"] });
});
