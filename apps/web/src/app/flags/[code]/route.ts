import * as flags from "country-flag-icons/string/3x2";

const YEAR = 31_536_000;

/** A country's flag, drawn by country-flag-icons. */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }) {
  const drawing = new Map<string, string>(Object.entries(flags)).get((await params).code);
  if (drawing === undefined) return new Response("No such flag", { status: 404 });
  return new Response(drawing, {
    headers: { "content-type": "image/svg+xml", "cache-control": `public, max-age=${YEAR}, immutable` },
  });
}
