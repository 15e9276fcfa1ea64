const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** Accents off, curly apostrophes straight, every blank a space. UTF-16 length is kept, so offsets still hold. */
export function foldText(text: string): string {
  return text
    .replace(ACCENTED, (letter) => letter.normalize("NFD").charAt(0))
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s/g, " ");
}

/** A key for comparing names: folded, lower case, without combining marks and doubled blanks. */
export function foldKey(text: string): string {
  return foldText(text.normalize("NFKC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
