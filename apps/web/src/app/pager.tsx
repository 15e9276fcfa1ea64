import { NavLink } from "@/components/nav-link";
import { type Address, addressOf } from "./address";

interface Props {
  address: Address;
  newer: string | null;
  older: string | null;
}

/** The ways to the pages before and after this one. */
export function Pager({ address, newer, older }: Props) {
  if (newer === null && older === null) return null;
  return (
    <nav aria-label="More statements" className="mt-10 flex justify-center gap-3">
      {newer !== null && (
        <NavLink href={addressOf({ ...address, cursor: newer, direction: "newer" })} className="button">
          ← Newer
        </NavLink>
      )}
      {older !== null && (
        <NavLink href={addressOf({ ...address, cursor: older, direction: "older" })} className="button">
          Older →
        </NavLink>
      )}
    </nav>
  );
}
