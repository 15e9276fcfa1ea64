/** Preloaded into every program that the launcher starts: when the launcher is gone, the program ends too. */
const GRACE = 3000;

process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE).unref();
});
