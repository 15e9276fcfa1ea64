/** "1 report", "1,200 reports". */
export function countOf(count: number, noun: string) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
