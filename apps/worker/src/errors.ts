/** An input failed us, not our code: name it, go on with the next one. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** @param place file, file and line, or `standard input` */
  constructor(
    readonly place: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${place}: ${reason}`, options);
  }
}

/** What the command needs around it is missing: a database, a folder that can be written, disk space. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** The command line is wrong in a way that only its values show. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
