import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { describeApi } from "./open-api";

test("the document is OpenAPI 3.1", async () => {
  const document = JSON.parse(JSON.stringify(describeApi("https://readout.example", 600)));
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});
