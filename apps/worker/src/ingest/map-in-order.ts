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
  let next: Promise<IteratorResult<T>> | undefined = advance(iterator);
  try {
    while (next || running.length > 0) {
      const [first] = running;
      const isFull = running.length >= atOnce || carried > weight;
      const arrival: IteratorResult<T> | "result" =
        next && !(isFull && first) ? await raceFor(next, first?.result) : "result";
      if (arrival === "result") {
        if (!first) continue;
        yield await first.result;
        running.shift();
        carried -= first.weight;
      } else if (arrival.done) next = undefined;
      else {
        const result = work(arrival.value);
        result.catch(MET_LATER);
        running.push({ result, weight: weigh(arrival.value) });
        carried += weigh(arrival.value);
        next = advance(iterator);
      }
    }
  } finally {
    // Nothing is waited for: a pipe may give nothing more for a long time, and a database that is gone never answers.
    void iterator.return?.()?.catch(() => undefined);
  }
}

/** A failure is met when it is its turn; until then it is nobody's. */
const MET_LATER = () => undefined;

function advance<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(MET_LATER);
  return next;
}

function raceFor<T>(next: Promise<IteratorResult<T>>, first: Promise<unknown> | undefined) {
  if (!first) return next;
  return Promise.race([next, first.then(() => "result" as const)]);
}
