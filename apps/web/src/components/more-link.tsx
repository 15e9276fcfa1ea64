import { NavLink } from "./nav-link";

/** The way to the next page of a list. */
export function MoreLink({ path, parameters }: { path: string; parameters: Record<string, string> }) {
  return (
    <nav aria-label="More of the list" className="my-6 flex justify-center">
      <NavLink href={`${path}?${new URLSearchParams(parameters)}`} className="button">
        More
      </NavLink>
    </nav>
  );
}
