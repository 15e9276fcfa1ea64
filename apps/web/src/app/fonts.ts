import localFont from "next/font/local";

/** Latin letters of both faces, asked for before the first words are drawn: these do not move when it comes. */
export const sans = localFont({
  src: "../../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-sans-latin",
  adjustFontFallback: "Arial",
});
export const serif = localFont({
  src: "../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif-latin",
  adjustFontFallback: "Times New Roman",
});
