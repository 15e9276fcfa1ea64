export type { Starter } from "./check-empty";
export { BackupError, TargetError } from "./errors";
export { restoreBackup } from "./restore-backup";
export { writeBackup } from "./write-backup";
