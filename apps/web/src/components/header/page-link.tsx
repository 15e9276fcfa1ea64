"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { NavLink } from "../nav-link";

/** A page's name in the header; the one that is open stands out. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isOpen = href === "/" ? path === "/" : path.startsWith(href);
  return (
    <NavLink
      href={href}
      current={isOpen}
      className={isOpen ? "font-semibold text-ink" : "text-soft hover:text-ink"}
    >
      {children}
    </NavLink>
  );
}
