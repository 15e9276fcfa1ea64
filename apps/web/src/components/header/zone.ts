export const ZONES = ["utc", "local"] as const;
export type Zone = (typeof ZONES)[number];

/** The zone that a cookie names; UTC where it names none. */
export function findZone(value: string | undefined): Zone {
  return ZONES.find((zone) => zone === value) ?? "utc";
}

const CHANGED = "zone-changed";

/** The zone that moments are shown in now. */
export function readZone(): Zone {
  return findZone(document.documentElement.dataset["zone"]);
}

/** Shows all moments of the page in this zone, and those of the next ones. */
export function chooseZone(zone: Zone) {
  document.documentElement.dataset["zone"] = zone;
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back whenever another zone is chosen. */
export function watchZone(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}
