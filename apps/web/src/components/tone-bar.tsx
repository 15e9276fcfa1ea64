/** Fewer than these say nothing about a tone. */
const ENOUGH = 5;

interface Tones {
  statements: number;
  cooperative: number;
  conflictual: number;
}

/** How statements divide by PLOVER's quads: cooperative from the left, conflictual from the right, neither between. */
export function ToneBar({ counts: { statements, cooperative, conflictual } }: { counts: Tones }) {
  if (statements < ENOUGH) return null;
  const [left, right] = [(cooperative * 100) / statements, (conflictual * 100) / statements];
  return (
    <svg
      role="img"
      aria-label={`${Math.round(left)} % cooperative, ${Math.round(right)} % conflictual`}
      className="mt-1 block h-1 w-full rounded-full"
    >
      <rect width="100%" height="100%" className="fill-line" />
      <rect width={`${left}%`} height="100%" className="fill-cooperative" />
      <rect x={`${100 - right}%`} width={`${right}%`} height="100%" className="fill-conflictual" />
    </svg>
  );
}
