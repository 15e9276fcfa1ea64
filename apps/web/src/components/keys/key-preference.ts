const NAME = "readout-keys";
const CHANGED = "keys-changed";

/** Whether single keys act: a reader who dictates, or whose software sends keys, can switch them off. */
export function areKeysOn() {
  return localStorage.getItem(NAME) !== "off";
}

export function setKeysOn(isOn: boolean) {
  localStorage.setItem(NAME, isOn ? "on" : "off");
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back whenever the switch is turned. */
export function watchKeys(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}
