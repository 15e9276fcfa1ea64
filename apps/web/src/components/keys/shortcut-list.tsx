"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { areKeysOn, setKeysOn, watchKeys } from "./key-preference";
import { SHORTCUTS } from "./shortcuts";

/** All keys that act, and the switch that turns them off. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(watchKeys, areKeysOn, () => true);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} className="sheet" aria-labelledby="shortcuts">
      <h2 id="shortcuts" className="mb-3 font-serif text-lg font-semibold">
        Keyboard shortcuts
      </h2>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-1.5">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2 border-t pt-4">
        <input type="checkbox" checked={isOn} onChange={({ target }) => setKeysOn(target.checked)} />
        Single keys act
      </label>
      <form method="dialog" className="mt-4">
        <button className="button">Close</button>
      </form>
    </dialog>
  );
}
