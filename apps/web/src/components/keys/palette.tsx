"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { addressOf } from "../address";
import { PAGES } from "../header/pages";
import { listSavedSearches } from "../saved-searches";

/** Everything one can go to, by typing a part of its name; what is typed can be searched for too. */
export function Palette({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [saved] = useState(listSavedSearches);
  useEffect(() => {
    dialog.current?.showModal();
    // Left to itself, the dialog gives the focus to the list's frame.
    input.current?.focus();
  }, []);

  function go(href: string) {
    onClose();
    router.push(href);
  }

  return (
    <dialog ref={dialog} onClose={onClose} className="sheet sheet-palette" aria-label="Commands">
      <Command label="Commands" loop>
        <Command.Input
          ref={input}
          value={text}
          onValueChange={setText}
          placeholder="Go to a page, or search …"
          className="w-full border-b bg-transparent px-4 py-3 text-base outline-none"
        />
        <Command.List className="max-h-80 overflow-y-auto p-2">
          <Command.Group heading="Pages">
            {PAGES.map(({ href, name }) => (
              <Command.Item key={href} onSelect={() => go(href)} className="palette-item">
                {name}
              </Command.Item>
            ))}
          </Command.Group>
          {saved.length > 0 && (
            <Command.Group heading="Saved searches">
              {saved.map(({ q }) => (
                <Command.Item
                  key={q}
                  value={q}
                  onSelect={() => go(addressOf({ q }))}
                  className="palette-item"
                >
                  <bdi>{q}</bdi>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {text.trim() !== "" && (
            <Command.Group heading="Search" forceMount>
              <Command.Item
                forceMount
                value={`search ${text}`}
                onSelect={() => go(addressOf({ q: text }))}
                className="palette-item"
              >
                Statements with <bdi className="font-semibold">{text}</bdi>
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}
