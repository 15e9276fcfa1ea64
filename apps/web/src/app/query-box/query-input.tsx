"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { noteSearch } from "@/components/saved-searches";
import { FaultLine } from "./fault-line";
import { OptionList } from "./option-list";
import { useCompletion } from "./use-completion";

interface Props {
  /** All that the page shows the answer to. */
  q: string;
  /** The part of it that is no chip. */
  words: string;
  /** The address of the same view without its last chip. */
  withoutLast: string | undefined;
}

/** The field that a query is typed into: it offers how to go on, and underlines what cannot be read. */
export function QueryInput({ q, words, withoutLast }: Props) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const underline = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(words);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const { options, faults, accept } = useCompletion({ text, isOpen, input });
  useEffect(() => noteSearch(q), [q]);

  function take(index: number) {
    const option = options[index];
    if (!option) return;
    const taken = accept(option);
    setText(taken.text);
    setActive(-1);
    // After React has put the text in.
    requestAnimationFrame(() => input.current?.setSelectionRange(taken.caret, taken.caret));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if ((event.key === "Enter" || event.key === "Tab") && isOpen && options[active]) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape") {
      setOpen(false);
      setActive(-1);
    } else if (event.key === "Backspace" && text === "" && withoutLast) {
      router.push(withoutLast);
    }
  }

  return (
    <div className="relative min-w-40 flex-1">
      <FaultLine ref={underline} text={text} faults={faults} />
      <input
        ref={input}
        data-search
        name="q"
        type="text"
        enterKeyHint="search"
        dir="auto"
        role="combobox"
        aria-label="Search statements"
        aria-expanded={isOpen && options.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${id}-${active}` : undefined}
        aria-invalid={faults.length > 0}
        value={text}
        autoComplete="off"
        spellCheck={false}
        placeholder='Add words, a "phrase", speaker:, topic: …'
        className="query-text outline-none placeholder:text-soft"
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onScroll={({ currentTarget }) => {
          if (underline.current) underline.current.scrollLeft = currentTarget.scrollLeft;
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {isOpen && <OptionList id={id} options={options} active={active} onTake={take} />}
      {faults.length > 0 && (
        <p role="status" className="mt-0.5 text-xs text-first">
          {faults.map(({ message }) => message).join(" ")}
        </p>
      )}
    </div>
  );
}
