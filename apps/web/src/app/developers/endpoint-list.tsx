import type { oas31 } from "zod-openapi";
import { ParameterTable } from "./parameter-table";

/** Every endpoint of the document with its parameters and what it answers. */
export function EndpointList({ paths }: { paths: oas31.PathsObject }) {
  return (
    <section>
      <h2 className="mt-8 font-serif text-xl font-semibold">Endpoints</h2>
      {Object.entries(paths).map(([path, { get }]) => (
        <article key={path} className="mt-4 rounded-card border bg-card p-4">
          <h3 className="font-semibold break-words">
            GET <code>{path}</code>
          </h3>
          <p className="mt-1">{get?.summary}</p>
          <ParameterTable parameters={get?.parameters ?? []} />
          <p className="mt-2 text-soft">Answers {listMediaTypes(get).join(", ")}</p>
        </article>
      ))}
    </section>
  );
}

function listMediaTypes(operation: oas31.OperationObject | undefined) {
  const answer = operation?.responses?.["200"];
  return answer && "content" in answer ? Object.keys(answer.content ?? {}) : [];
}
