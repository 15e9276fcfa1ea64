import { NavLink } from "../nav-link";
import { PageLink } from "./page-link";
import { PAGES } from "./pages";
import { ShortcutKeys } from "../keys/shortcut-keys";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";
import type { Zone } from "./zone";
import { ZoneSwitch } from "./zone-switch";

const MENU = "menu";

/** What stands above every page. On a phone the pages and settings are a menu. */
export function SiteHeader({ theme, zone }: { theme: Theme; zone: Zone }) {
  return (
    <header className="border-b bg-card print:hidden">
      <div className="mx-auto flex h-14 max-w-[90rem] items-center gap-7 px-4 sm:px-7">
        <NavLink href="/" className="font-serif text-xl font-semibold" label="Readout, home">
          Read<span className="text-first">o</span>
          <span className="text-second">u</span>t
        </NavLink>
        <button type="button" popoverTarget={MENU} className="ml-auto text-soft md:hidden">
          Menu
        </button>
        <div id={MENU} popover="auto" className="site-menu">
          <nav aria-label="Pages" className="flex gap-x-6 gap-y-3 max-md:flex-col md:flex-1">
            {PAGES.map(({ href, name }) => (
              <PageLink key={href} href={href}>
                {name}
              </PageLink>
            ))}
          </nav>
          <div className="flex items-center gap-5 max-md:mt-4 max-md:border-t max-md:pt-4">
            <ZoneSwitch initial={zone} />
            <ThemeSwitch initial={theme} />
          </div>
        </div>
        <ShortcutKeys />
      </div>
    </header>
  );
}
