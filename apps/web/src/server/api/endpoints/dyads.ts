import { listDyads } from "@readout/db";
import { z } from "zod";
import { defineEndpoint } from "../endpoint";
import { readCursor, writeCursor } from "../page-cursor";
import { cursor, limit } from "../schemas/parameters";
import { country } from "../schemas/scalars";

/** More than there are dyads of countries. */
const MOST = 100_000;
const place = z.strictObject({ rank: z.number().int().min(0).max(MOST) });

const dyad = z
  .object({
    from: country,
    to: country,
    statements: z.number().int().meta({ description: "Of `from`, to or about `to`" }),
    cooperative: z.number().int().meta({ description: "Of these, in PLOVER's quads 1 and 2" }),
    conflictual: z.number().int().meta({ description: "Of these, in PLOVER's quads 3 and 4" }),
  })
  .meta({ id: "Dyad" });

export const listDyadsEndpoint = defineEndpoint({
  path: "/api/v1/dyads",
  summary:
    "Which country speaks how often to or about which other, the busiest first; the two directions apart",
  parameters: z.strictObject({ limit, cursor }),
  answer: z.object({ items: z.array(dyad), nextCursor: z.string().nullable() }),
  async ask({ db }, { limit, cursor }) {
    const { rank } = cursor === undefined ? { rank: 0 } : readCursor(cursor, place);
    const dyads = await listDyads(db, { limit: rank + limit + 1 });
    const end = rank + limit;
    return {
      items: dyads.slice(rank, end),
      nextCursor: dyads.length > end ? writeCursor({ rank: end }) : null,
    };
  },
});
