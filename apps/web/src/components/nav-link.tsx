import type { ReactNode } from "react";

interface Props {
  href: string;
  className?: string;
  label?: string;
  current?: boolean;
  children: ReactNode;
}

/** A link within Readout: `FollowLinks` goes there without loading the page anew. A page has hundreds of them. */
export function NavLink({ href, className, label, current, children }: Props) {
  return (
    <a href={href} data-follow className={className} aria-label={label} aria-current={current}>
      {children}
    </a>
  );
}
