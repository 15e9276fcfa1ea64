import type { oas31 } from "zod-openapi";
import { WithCode } from "./with-code";

type Parameter = oas31.ParameterObject | oas31.ReferenceObject;

/** What an endpoint takes. */
export function ParameterTable({ parameters }: { parameters: Parameter[] }) {
  const rows = parameters.flatMap((parameter) => ("name" in parameter ? [parameter] : []));
  if (rows.length === 0) return null;
  return (
    <table className="mt-3 w-full text-left">
      <thead className="text-soft">
        <tr>
          <th className="py-1 pr-4 font-normal">Parameter</th>
          <th className="py-1 pr-4 font-normal">Values</th>
          <th className="py-1 font-normal">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((parameter) => (
          <tr key={parameter.name} className="border-t align-top">
            <td className="py-1 pr-4">
              <code>{parameter.name}</code>
            </td>
            <td className="py-1 pr-4 break-words">{describeValues(parameter)}</td>
            <td className="py-1">
              <WithCode text={parameter.description ?? ""} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function describeValues({ schema, required }: oas31.ParameterObject) {
  if (!schema || "$ref" in schema) return "";
  const values = schema.enum?.join(", ") ?? describeType(schema);
  const usual = schema.default === undefined || schema.default === "" ? "" : ` (${String(schema.default)})`;
  return `${values}${usual}${required ? ", required" : ""}`;
}

function describeType({ type, minimum, maximum }: oas31.SchemaObject) {
  const name = Array.isArray(type) ? type.join(" or ") : (type ?? "text");
  return minimum === undefined ? name : `${name} ${minimum} to ${String(maximum)}`;
}
