/**
 * The driver writes once more to a socket that the server has closed in between (postgres.js 3.4, `nextWrite`), where no
 * caller can catch it. The queries concerned are rejected all the same. Call the result to stop listening.
 */
export function surviveLostSockets(): () => void {
  const survive = (error: Error) => {
    if (!isLostSocket(error)) throw error;
  };
  process.on("uncaughtException", survive);
  return () => process.off("uncaughtException", survive);
}

function isLostSocket({ name, stack = "" }: Error): boolean {
  return name === "TypeError" && /at Immediate\.nextWrite .*[/\\]postgres[/\\]/.test(stack);
}
