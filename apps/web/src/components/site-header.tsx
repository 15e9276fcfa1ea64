import { NavLink } from "./nav-link";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

/** What stands above every page. */
export function SiteHeader({ theme }: { theme: Theme }) {
  return (
    <header className="border-b bg-card">
      <div className="mx-auto flex h-14 max-w-[90rem] items-center gap-7 px-4 sm:px-7">
        <NavLink href="/" className="font-serif text-xl font-semibold" label="Readout, home">
          Read<span className="text-first">o</span>
          <span className="text-second">u</span>t
        </NavLink>
        <nav aria-label="Pages" className="flex-1">
          <NavLink href="/" className="font-semibold">
            Timeline
          </NavLink>
        </nav>
        <ThemeSwitch initial={theme} />
      </div>
    </header>
  );
}
