const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "a symbolic link that leads to itself",
  EISDIR: "a folder, not a file",
  ENOSPC: "no space left on the disk",
  EMFILE: "too many open files",
};

/** The system's error in words. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return FILE_ERRORS[code] ?? (error instanceof Error ? error.message : String(error));
}

export const isFileError = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && "code" in error;
