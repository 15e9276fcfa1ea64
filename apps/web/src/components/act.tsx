const TONES: Record<number, { dot: string; name: string }> = {
  1: { dot: "bg-cooperative", name: "cooperative in words" },
  2: { dot: "bg-cooperative", name: "cooperative in deeds" },
  3: { dot: "bg-conflictual", name: "conflictual in words" },
  4: { dot: "bg-conflictual", name: "conflictual in deeds" },
};

/** What the words do ("promise"), with a dot for PLOVER's quad: cooperative or conflictual. */
export function Act({ act, quad }: { act: string | null; quad: number | null }) {
  const tone = quad === null ? undefined : TONES[quad];
  if (act === null && tone === undefined) return null;
  return (
    <span className="chip" title={tone && `By PLOVER: ${tone.name}`}>
      {tone && <span className={`size-1.5 rounded-full ${tone.dot}`} />}
      {act ?? tone?.name}
      {act !== null && tone && <span className="sr-only">, {tone.name}</span>}
    </span>
  );
}
