import { QUERY_GUIDE } from "@readout/query";

const OPERATORS = [
  { write: "oil gas", means: "Both words; AND says the same" },
  { write: "oil OR gas", means: "Either; binds less than AND" },
  { write: "-oil", means: "Without; NOT and ! say the same, also before a bracket" },
  { write: '"core interests"', means: "These words in a row" },
  {
    write: '"Taiwan sovereignty"~10',
    means: "Within ten words of each other; Taiwan NEAR/10 sovereignty says the same",
  },
  { write: "sanction*", means: "Words that begin so" },
];

/** The query language in two tables: its signs and its fields. */
export function QueryFields() {
  const fields = Object.entries(QUERY_GUIDE).map(([name, { description, example, choices }]) => ({
    name,
    write: example,
    means: choices ? `${description}: ${choices.map(({ value }) => value).join(", ")}` : description,
  }));
  return (
    <section>
      <h2 className="mt-8 font-serif text-xl font-semibold">Query language</h2>
      <Table rows={OPERATORS} />
      <Table rows={fields} />
    </section>
  );
}

function Table({ rows }: { rows: { write: string; means: string }[] }) {
  return (
    <table className="mt-3 w-full text-left">
      <thead className="text-soft">
        <tr>
          <th className="py-1 pr-4 font-normal">Write</th>
          <th className="py-1 font-normal">Means</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ write, means }) => (
          <tr key={write} className="border-t align-top">
            <td className="py-1 pr-4">
              <code>{write}</code>
            </td>
            <td className="py-1">{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
