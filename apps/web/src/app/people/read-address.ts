type Parameters = Record<string, string | string[] | undefined>;

/** What the address of a list of people asks for; what cannot be read of it is left out. */
export function readAddress({ name, after, statements }: Parameters) {
  const count = Number(statements);
  return {
    name: typeof name === "string" ? name.slice(0, 200) : "",
    after:
      typeof after === "string" && Number.isSafeInteger(count) ? { id: after, statements: count } : undefined,
  };
}
