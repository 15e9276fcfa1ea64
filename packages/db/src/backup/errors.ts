interface Advice extends ErrorOptions {
  /** What to do. */
  advice?: string;
}

/** The file is no backup, is damaged, or does not fit: nothing was changed. */
export class BackupError extends Error {
  override readonly name = "BackupError";
  constructor(reason: string, { advice = "take another copy of the file", ...options }: Advice = {}) {
    super(`${reason}; nothing was changed: ${advice}`, options);
  }
}

/** The database cannot take a backup, as it is in use: nothing was changed. */
export class TargetError extends Error {
  override readonly name = "TargetError";
}
