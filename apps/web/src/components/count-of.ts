/** "3 reports · 1 origin": nothing is said of what there is none of. */
export function joinCounts(counts: readonly (readonly [count: number, noun: string])[]) {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => countOf(count, noun))
    .join(" · ");
}

/** "1 report", "1,200 reports". */
export function countOf(count: number, noun: string) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
