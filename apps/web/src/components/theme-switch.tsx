"use client";

import { useState } from "react";
import { type Theme, THEMES } from "./theme";

const YEAR = 31_536_000;

/** Goes round system, light and dark; a cookie keeps the choice, so that the server draws the next page in it. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";

  function choose() {
    document.cookie = `theme=${next};path=/;max-age=${YEAR};samesite=lax`;
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
