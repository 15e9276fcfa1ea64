/** Finds people by the beginnings of their names. */
export function NameForm({ name }: { name: string }) {
  return (
    <form action="/people" className="flex max-w-md gap-2" key={name}>
      <label htmlFor="name" className="sr-only">
        Name
      </label>
      <input
        id="name"
        name="name"
        type="search"
        dir="auto"
        maxLength={200}
        defaultValue={name}
        placeholder="Part of a name"
        className="min-w-0 flex-1 rounded-card border bg-card px-3 py-2 placeholder:text-soft"
      />
      <button type="submit" className="button">
        Find
      </button>
    </form>
  );
}
