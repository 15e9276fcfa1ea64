import { type Address, addressOf } from "@/components/address";
import { NavLink } from "@/components/nav-link";

interface Props {
  address: Address;
  cursor: string | null;
  direction: "newer" | "older";
}

const NAMES = { newer: "← Newer", older: "Older →" };

/** The way to the page before or after this one, where there is one. */
export function Pager({ address, cursor, direction }: Props) {
  if (cursor === null) return null;
  return (
    <nav aria-label="More statements" className="my-6 flex justify-center">
      <NavLink href={addressOf({ ...address, cursor, direction })} className="button">
        {NAMES[direction]}
      </NavLink>
    </nav>
  );
}
