export type SourceFault =
  | "refused-address"
  | "unreachable"
  | "timeout"
  | "too-large"
  | "redirects"
  | "status"
  | "robots"
  | "unreadable"
  | "no-article"
  | "wall"
  | "busy";

interface Details extends ErrorOptions {
  /** The same request may succeed later. */
  isTemporary?: boolean;
  status?: number;
  /** Not before then, as the server asks. */
  retryAt?: Date | undefined;
}

/** The source failed us, not our code: note it on the source, in these words, and carry on. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly isTemporary: boolean;
  readonly status: number | undefined;
  readonly retryAt: Date | undefined;
  constructor(
    readonly fault: SourceFault,
    message: string,
    { isTemporary = false, status, retryAt, ...options }: Details = {},
  ) {
    super(message, options);
    this.isTemporary = isTemporary;
    this.status = status;
    this.retryAt = retryAt;
  }
}
