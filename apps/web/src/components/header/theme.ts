export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme that a cookie names; the system's where it names none. */
export function findTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}
