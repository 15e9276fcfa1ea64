const MOST_BYTES = 2_000_000;
/** A text in an old encoding has some characters that UTF-8 cannot read; what is no text has many. */
const MOST_UNREADABLE = 0.05;

/** The text of a file, or what is wrong with it. It is read here and sent nowhere. */
export async function readFile(file: File): Promise<{ text: string } | { fault: string }> {
  if (file.size === 0) return { fault: "The file is empty" };
  if (file.size > MOST_BYTES) return { fault: "The file is larger than 2 MB" };
  const text = await file.text();
  const unreadable = text.match(/\uFFFD/g)?.length ?? 0;
  const isText = !text.includes("\0") && unreadable <= text.length * MOST_UNREADABLE;
  return isText ? { text } : { fault: "This is no text file" };
}
