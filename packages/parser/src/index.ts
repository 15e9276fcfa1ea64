export { parseArticle, PARSER_VERSION } from "./parse-article";
export * from "./types";
