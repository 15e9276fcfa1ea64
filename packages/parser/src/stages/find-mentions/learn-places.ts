import type { Mention, MentionKind } from "../../reading";
import type { Reading } from "./reading";

/** "In Beijing, Foreign Ministry spokesperson Mao Ning said": the capital tells whose ministry. */
export function learnFromPlace({ tokens, cover }: Reading, mention: Mention) {
  if (mention.country !== null || mention.head === "" || tokens[0]?.lower !== "in") return;
  const place = cover[1];
  if (place?.sense !== "capital" || tokens[mention.from - 1]?.text !== ",") return;
  if (cover[mention.from - 2] === place && OFFICE_OR_HOUSE.has(mention.kind)) mention.country = place.code;
}

/** "Officials in Kyiv", "a diplomat in Brussels": whose, the place tells. */
export function learnFromSeat({ tokens, cover }: Reading, mention: Mention) {
  if (mention.country !== null || mention.name !== null || !/^(?:officials?|diplomats?)$/.test(mention.head))
    return;
  const place = tokens[mention.to]?.lower === "in" ? cover[mention.to + 1] : undefined;
  if (place?.sense === "capital") mention.country = place.code;
}

const OFFICE_OR_HOUSE: ReadonlySet<MentionKind> = new Set(["person", "role", "institution"]);
