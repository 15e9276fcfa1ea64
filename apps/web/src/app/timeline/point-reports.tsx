import { linkWords } from "@/components/link-words";
import { NavLink } from "@/components/nav-link";
import type { CardPoint } from "./rows";

/** The other reports of what a card says, each in its own words. */
export function PointReports({ point: { id, eventId, others } }: { point: CardPoint }) {
  return (
    <div className="space-y-2">
      <p className="font-semibold text-ink">Also reported by</p>
      <ul className="space-y-2">
        {others.map((telling) => (
          <li key={`${telling.articleId} ${telling.words}`}>
            <a href={linkWords(telling)} className="text-ink hover:underline">
              <q dir="auto" lang={telling.lang ?? undefined} className="font-serif quotes-none">
                {telling.words}
              </q>
            </a>
            <span className="block text-xs">
              <bdi>{telling.outlet}</bdi>
              {telling.account !== null && `, ${telling.account}`}
            </span>
          </li>
        ))}
      </ul>
      <NavLink href={`/events/${eventId}#point-${id}`} className="quiet-link">
        This point in the comparison
      </NavLink>
    </div>
  );
}
