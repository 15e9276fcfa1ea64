import type { Option } from "../complete/list-options";

interface Props {
  id: string;
  options: Option[];
  active: number;
  onTake: (index: number) => void;
}

/** The ways to go on, under the field. */
export function OptionList({ id, options, active, onTake }: Props) {
  if (options.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label="Ways to go on" className="option-list">
      {options.map(({ label, hint, insert }, index) => (
        <div
          key={insert}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="option"
          // Before the field loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(index);
          }}
        >
          <bdi className="truncate">{label}</bdi>
          <span className="truncate text-soft">{hint}</span>
        </div>
      ))}
    </div>
  );
}
