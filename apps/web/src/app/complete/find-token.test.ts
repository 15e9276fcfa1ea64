import { expect, test } from "vitest";
import { findToken } from "./find-token";

test.each([
  { typed: "", token: undefined },
  { typed: "tea ", token: undefined },
  { typed: "tea sp", token: { type: "word", text: "sp", start: 4 } },
  { typed: "-kin", token: { type: "word", text: "kin", start: 1 } },
  { typed: "speaker:", token: { type: "value", field: "speaker", text: "", start: 8 } },
  { typed: "speaker:wa", token: { type: "value", field: "speaker", text: "wa", start: 8 } },
  { typed: 'tea speaker:"Wang Y', token: { type: "value", field: "speaker", text: "Wang Y", start: 12 } },
  { typed: "between:CN,ir", token: { type: "value", field: "between", text: "ir", start: 11 } },
  { typed: 'speaker:"Wang Yi" te', token: { type: "word", text: "te", start: 18 } },
  { typed: "(topic:tr", token: { type: "value", field: "topic", text: "tr", start: 7 } },
  { typed: "中国", token: { type: "word", text: "中国", start: 0 } },
])("after “$typed”", ({ typed, token }) => {
  expect(findToken(typed)).toEqual(token);
});
