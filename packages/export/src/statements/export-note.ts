/** What an export says of itself, in every row: files are cut, joined and passed on. */
export interface ExportNote {
  /** The query as text; empty for all statements. */
  query: string;
  exportedAt: Date;
  /** Where this Readout is served, without a closing slash; null from the command line. */
  baseUrl: string | null;
}
