import type { Metadata } from "next";
import { NavLink } from "@/components/nav-link";
import { Notice } from "@/components/notice";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Notice title="Nothing is kept at this address">
      <p>
        Statements and articles keep their addresses for good, so this one was mistyped or cut, or its article
        was removed from this installation.
      </p>
      <p>
        <NavLink href="/" className="quiet-link">
          Look for it in the timeline
        </NavLink>
      </p>
    </Notice>
  );
}
