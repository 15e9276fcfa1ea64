interface Limits<T> {
  /** Items in a batch at most. */
  most: number;
  /** How heavy they may be together; one that is heavier is a batch of its own. */
  weight: number;
  weigh: (item: T) => number;
  /** Milliseconds that a batch waits for more. */
  patience: number;
}

/** Items in batches: full ones while there are many, whatever there is while they are slow in coming. */
export async function* takeBatches<T>(
  items: AsyncIterable<T>,
  { most, weight, weigh, patience }: Limits<T>,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  let batch: T[] = [];
  let carried = 0;
  let deadline: ReturnType<typeof startTimer> | undefined;
  const take = () => {
    const taken = batch;
    deadline?.stop();
    [batch, carried, deadline] = [[], 0, undefined];
    return taken;
  };
  try {
    let next = iterator.next();
    for (;;) {
      const arrival = await Promise.race([next, ...(deadline ? [deadline.over] : [])]);
      if (arrival === "over") {
        yield take();
        continue;
      }
      if (arrival.done) break;
      if (batch.length > 0 && carried + weigh(arrival.value) > weight) yield take();
      batch.push(arrival.value);
      carried += weigh(arrival.value);
      deadline ??= startTimer(patience);
      if (batch.length >= most) yield take();
      next = iterator.next();
    }
  } catch (error) {
    // What came before a failure is worked on first.
    if (batch.length > 0) yield take();
    throw error;
  } finally {
    deadline?.stop();
    void iterator.return?.()?.catch(() => undefined);
  }
  if (batch.length > 0) yield take();
}

function startTimer(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<"over">((resolve) => {
    timer = setTimeout(() => resolve("over"), milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
}
