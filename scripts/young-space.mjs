/**
 * Room for what a request makes and drops, in MB. A page of the timeline leaves 650 kB behind: with the room that Node begins
 * with, one page in sixteen waits for a collection, with this one in fifty.
 */
const YOUNG_SPACE = 32;

/** Of a Node that answers readers, or measures how fast they are answered. */
export const YOUNG_SPACE_FLAGS = [
  `--min-semi-space-size=${YOUNG_SPACE}`,
  `--max-semi-space-size=${YOUNG_SPACE}`,
];
