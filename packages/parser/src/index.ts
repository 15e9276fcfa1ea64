export { parseArticle } from "./parse-article";
export * from "./types";
export { PARSER_VERSION } from "./version";
