/** The file is no backup, is damaged, or does not fit: nothing was changed. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/** The database cannot take a backup, as it is in use: nothing was changed. */
export class TargetError extends Error {
  override readonly name = "TargetError";
}
