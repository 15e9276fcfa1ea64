const STEPS = 50;

/** The class that draws a share of a row, from 0 to 1, as its background: the policy allows no style attribute. */
export function nameShare(share: number) {
  return `share-${Math.max(Math.round(share * STEPS), 1)}`;
}
