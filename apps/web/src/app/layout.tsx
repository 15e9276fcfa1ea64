import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { FollowLinks } from "@/components/follow-links";
import { SiteHeader } from "@/components/header/site-header";
import { findTheme } from "@/components/header/theme";
import { findZone } from "@/components/header/zone";
import { sans, serif } from "./fonts";

export const metadata: Metadata = {
  title: { default: "Readout: who said what about whom", template: "%s · Readout" },
  description: "What countries say to and about each other, in the exact words, from the news.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#141413" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const choices = await cookies();
  const theme = findTheme(choices.get("theme")?.value);
  const zone = findZone(choices.get("zone")?.value);
  return (
    <html
      lang="en"
      className={`${sans.variable} ${serif.variable}`}
      data-theme={theme === "system" ? undefined : theme}
      data-zone={zone}
    >
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-card focus:p-2"
        >
          Skip to the content
        </a>
        <FollowLinks />
        <SiteHeader theme={theme} zone={zone} />
        <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 pb-16 outline-none sm:px-7">
          {children}
        </main>
      </body>
    </html>
  );
}
