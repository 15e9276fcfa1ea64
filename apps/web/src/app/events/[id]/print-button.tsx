"use client";

/** Opens the browser's own dialogue. */
export function PrintButton() {
  return (
    <button type="button" onClick={() => window.print()} className="button">
      Print
    </button>
  );
}
