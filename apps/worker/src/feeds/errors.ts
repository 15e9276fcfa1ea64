/** The document is no feed, or one that we refuse to read. */
export class FeedError extends Error {
  override readonly name = "FeedError";
  constructor(
    readonly reason: "not-a-feed" | "too-deep" | "too-large",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
