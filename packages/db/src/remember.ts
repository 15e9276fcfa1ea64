/** The same function, which keeps what it made of the last texts: `most` of them, or none and begins anew. */
export function remember<Made>(make: (text: string) => Made, most: number): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
