/** What a value of a field means, or why it means nothing. */
export type Reading<Value> = { value: Value } | { fault: string };
