import Link from "next/link";
import type { ReactNode } from "react";
import { Pending } from "./pending";

interface Props {
  href: string;
  className?: string;
  label?: string;
  current?: boolean;
  children: ReactNode;
}

/** A link within Readout. Nothing is fetched before it is followed: each view costs the database a question. */
export function NavLink({ href, className, label, current, children }: Props) {
  return (
    <Link href={href} prefetch={false} className={className} aria-label={label} aria-current={current}>
      {children}
      <Pending />
    </Link>
  );
}
