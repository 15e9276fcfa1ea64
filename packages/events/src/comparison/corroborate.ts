/** One report of a point. `origin` is the group of copies that the article belongs to, itself when it is the only one. */
export interface ReportOf {
  articleId: string;
  origin: string;
  account: string | null;
}

/** How often, how independently and by which sides something is reported. */
export interface Corroboration {
  reports: number;
  /** Copies of one origin count once. */
  origins: number;
  /** The parties whose accounts have it, sorted. */
  sides: string[];
}

export function corroborate(reports: ReportOf[], parties: string[]): Corroboration {
  const accounts = new Set(reports.map(({ account }) => account));
  return {
    reports: new Set(reports.map(({ articleId }) => articleId)).size,
    origins: new Set(reports.map(({ origin }) => origin)).size,
    sides: parties.filter((party) => accounts.has(party)).toSorted(),
  };
}
