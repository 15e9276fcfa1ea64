/** Where a click on a link within Readout leads; undefined where the browser is to do what it always does. */
export function findFollowed(event: MouseEvent) {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return undefined;
  return event.target.closest("a[data-follow]")?.getAttribute("href") ?? undefined;
}
