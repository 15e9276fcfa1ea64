/** Raised whenever the output changes: what an earlier one read is read again. */
export const PARSER_VERSION = "0.4.0";
