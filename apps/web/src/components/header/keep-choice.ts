const YEAR = 31_536_000;

/** Keeps a choice of the reader's in a cookie, so that the server draws the next page with it. */
export function keepChoice(name: string, value: string) {
  document.cookie = `${name}=${value};path=/;max-age=${YEAR};samesite=lax`;
}
