/** PostgreSQL's bounds: no place past this one, so many places a lexeme, so many bytes in all. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
const MOST_BYTES = 900_000;

/** A tsvector as PostgreSQL reads it; what exceeds its bounds is left out. */
export class TsvectorLiteral {
  private readonly places = new Map<string, number[]>();
  private bytes: number;

  constructor(private readonly placeless: string[] = []) {
    this.bytes = placeless.reduce((sum, lexeme) => sum + lexeme.length, 0);
  }

  add(lexeme: string, place: number): void {
    const known = this.places.get(lexeme);
    this.bytes += 2 + (known ? 0 : Buffer.byteLength(lexeme) + 8);
    if (this.bytes > MOST_BYTES) return;
    if (!known) this.places.set(lexeme, [Math.min(place, LAST_PLACE)]);
    else if (known.length < MOST_PLACES) known.push(Math.min(place, LAST_PLACE));
  }

  toString(): string {
    let text = "";
    for (const [lexeme, places] of this.places) text += `'${lexeme}':${places.join(",")} `;
    for (const lexeme of this.placeless) text += `'${lexeme}' `;
    return text.trimEnd();
  }
}
