import { Counter, Registry } from "prom-client";
import { expect, test } from "vitest";
import { printCounters } from "./metrics";

async function count(worker: string, fetches: number) {
  const registry = new Registry();
  registry.setDefaultLabels({ worker });
  const counter = new Counter({
    name: "readout_fetches_total",
    help: "Requests.",
    labelNames: ["status"],
    registers: [registry],
  });
  counter.inc({ status: "200" }, fetches);
  return registry.getMetricsAsJSON();
}

test("the counters of several workers, each under its name", async () => {
  const text = await printCounters([await count("a", 3), await count("b", 4)]);
  expect(text.split("\n").filter((line) => line.startsWith("readout_fetches_total"))).toEqual([
    'readout_fetches_total{status="200",worker="a"} 3',
    'readout_fetches_total{status="200",worker="b"} 4',
  ]);
});
