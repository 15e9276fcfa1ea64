"use client";

import { useState } from "react";
import { keepChoice } from "./keep-choice";
import { chooseZone, type Zone } from "./zone";

const NAMES: Record<Zone, string> = { utc: "UTC", local: "Local time" };

/** Moments in UTC, or as the reader's own clock has them. */
export function ZoneSwitch({ initial }: { initial: Zone }) {
  const [zone, setZone] = useState(initial);
  const other = zone === "utc" ? "local" : "utc";

  function change() {
    keepChoice("zone", other);
    chooseZone(other);
    setZone(other);
  }

  return (
    <button type="button" onClick={change} className="cursor-pointer text-soft hover:text-ink">
      <span className="sr-only">Times: </span>
      {NAMES[zone]}
      <span className="sr-only">. Change to {NAMES[other]}</span>
    </button>
  );
}
