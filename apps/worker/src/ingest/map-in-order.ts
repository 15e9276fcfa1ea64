interface Limits<T> {
  /** How many items are worked on at once. */
  atOnce: number;
  /** How heavy they may be together; one that is heavier is worked on alone. */
  weight: number;
  weigh: (item: T) => number;
}

/** Works on several items at once and gives the results in the items' order, each as soon as it is its turn. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { atOnce, weight, weigh }: Limits<T>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const running: { result: Promise<R>; weight: number }[] = [];
  let carried = 0;
  let next: Promise<Arrival<T>> | undefined = advance(iterator);
  let failure: Arrival<T> | undefined;
  try {
    while (next || running.length > 0) {
      const [first] = running;
      const isFull = running.length >= atOnce || carried > weight;
      const arrival: Arrival<T> | "result" =
        next && !(isFull && first) ? await raceFor(next, first?.result) : "result";
      if (arrival === "result") {
        if (!first) continue;
        yield await first.result;
        running.shift();
        carried -= first.weight;
      } else if (arrival.isEnd) {
        next = undefined;
        failure = arrival;
      } else {
        const result = work(arrival.item);
        result.catch(MET_LATER);
        running.push({ result, weight: weigh(arrival.item) });
        carried += weigh(arrival.item);
        next = advance(iterator);
      }
    }
    if (failure?.isEnd && "error" in failure) throw failure.error;
  } finally {
    // Nothing is waited for: a pipe may give nothing more for a long time, and a database that is gone never answers.
    void iterator.return?.()?.catch(() => undefined);
  }
}

/** A failure is met when it is its turn; until then it is nobody's. */
const MET_LATER = () => undefined;

/** What the source gives next. Its failure is an end: what came before it is finished first. */
type Arrival<T> = { isEnd: false; item: T } | { isEnd: true; error?: unknown };

function advance<T>(iterator: AsyncIterator<T>): Promise<Arrival<T>> {
  return iterator.next().then(
    ({ done, value }) => (done ? { isEnd: true } : { isEnd: false, item: value }),
    (error: unknown) => ({ isEnd: true, error }),
  );
}

function raceFor<T>(next: Promise<Arrival<T>>, first: Promise<unknown> | undefined) {
  if (!first) return next;
  return Promise.race([next, first.then(() => "result" as const)]);
}
