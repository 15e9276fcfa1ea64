import { PAGES } from "../header/pages";

/** What the keys do, as the list on `?` says it. */
export const SHORTCUTS = [
  { keys: ["j"], does: "Next statement" },
  { keys: ["k"], does: "Statement before" },
  { keys: ["o"], does: "Open or close the statement in place" },
  { keys: ["c"], does: "Copy the statement with its citation" },
  { keys: ["Enter"], does: "Go to the statement's page" },
  { keys: ["/"], does: "Search" },
  { keys: ["Ctrl K"], does: "Commands" },
  ...PAGES.map(({ key, name }) => ({ keys: ["g", key], does: name })),
  { keys: ["?"], does: "This list" },
];
