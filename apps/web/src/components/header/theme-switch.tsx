"use client";

import { useState } from "react";
import { keepChoice } from "./keep-choice";
import { type Theme, THEMES } from "./theme";

/** Goes round system, light and dark. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";

  function choose() {
    keepChoice("theme", next);
    if (next === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = next;
    setTheme(next);
  }

  return (
    <button type="button" onClick={choose} className="cursor-pointer text-soft capitalize hover:text-ink">
      <span className="sr-only">Theme: </span>
      {theme}
      <span className="sr-only">. Change to {next}</span>
    </button>
  );
}
