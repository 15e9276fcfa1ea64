/** What the exit code of `readout` tells a script; `readout --help` prints it too. */
export const EXIT = {
  ok: 0,
  /** Some input failed or was not found; the rest was done. */
  inputFailed: 1,
  /** The command line or a query is wrong; nothing was done. */
  usage: 2,
  /** No database, no disk space, a setting that cannot be used. */
  environment: 3,
} as const;

export const EXIT_CODES_HELP = `
Exit codes:
  0  done
  1  some input failed or was not found; everything else was done
  2  wrong use: an unknown option, a query that does not parse
  3  no database, no disk space or a wrong setting
  130  interrupted (Ctrl-C); what was stored stays stored`;
