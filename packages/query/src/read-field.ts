import type { QueryField, QueryNode } from "@readout/db";
import { readDays } from "./days/read-days";
import { FIELD_NAMES, QUERY_GUIDE } from "./guide";
import { readQuoted } from "./read-phrase";
import type { Scanner } from "./scanner";
import { readCountry } from "./values/country";
import { VALUE_READERS } from "./values/readers";
import type { Reading } from "./values/reading";
import { suggestField } from "./suggest";

const QUOTE = /["“”„]/y;
const SEPARATORS = { list: /,/y, dyad: /[,>→]/y };
const VALUES = { list: /[^\s()"“”„,]+/y, dyad: /[^\s()"“”„,>→]+/y };

interface Value {
  text: string;
  start: number;
  end: number;
}

/** What follows a field's name and colon. `start` is where the name begins. */
export function readField(scanner: Scanner, name: string, start: number): QueryNode {
  const field = FIELD_NAMES.find((known) => known === name.toLowerCase());
  if (!field) {
    const hint = suggestField(name, FIELD_NAMES) ?? "Put it in quotes to search for its words.";
    scanner.fail(`There is no field “${name}”. ${hint}`, start, start + name.length);
  }
  scanner.skipBlanks();
  const values = readValues(scanner, field, start);
  if (field === "between" || field === "dyad") return readPair(scanner, field, values, start);
  if (field === "date" || field === "pub")
    return { type: "date", field, ranges: interpret(scanner, values, readDays) };
  const read = interpret(scanner, values, VALUE_READERS[field]);
  return { type: "field", field, values: [...new Set(read)] };
}

function readValues(scanner: Scanner, field: QueryField, start: number): Value[] {
  const form = field === "dyad" ? "dyad" : "list";
  const values: Value[] = [];
  do {
    const valueStart = scanner.position;
    const quoted = scanner.look(QUOTE) ? readQuoted(scanner) : undefined;
    const text = quoted ?? scanner.take(VALUES[form])?.[0];
    if (text === undefined)
      scanner.fail(`${field}: needs a value here, as in ${QUERY_GUIDE[field].example}`, start);
    values.push({ text, start: valueStart, end: scanner.position });
    if (values.length > 1) scanner.countTerm(valueStart);
  } while (scanner.take(SEPARATORS[form]));
  return values;
}

/** What the values mean; a note for each that means nothing. */
function interpret<Read>(scanner: Scanner, values: Value[], read: (text: string) => Reading<Read>): Read[] {
  return values.flatMap(({ text, start, end }) => {
    const reading = read(text);
    if ("value" in reading) return [reading.value];
    scanner.note(reading.fault, start, end);
    return [];
  });
}

function readPair(scanner: Scanner, field: "between" | "dyad", values: Value[], start: number): QueryNode {
  const [from = "", to = ""] = interpret(scanner, values, readCountry);
  if (values.length !== 2)
    scanner.note(`${field}: wants two countries: ${QUERY_GUIDE[field].example}`, start);
  else if (from === to && from !== "") scanner.note(`${field}: wants two different countries.`, start);
  return { type: "pair", field, from, to };
}
