import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identifyProcess } from "./process-identity";

/**
 * Who uses the server: a file each in `folder`. Whoever leaves last stops it. A process that was killed leaves its file
 * behind, which then counts for nothing.
 */
export class Users {
  private readonly entry = `${process.pid}.${randomUUID()}`;

  constructor(private readonly folder: string) {}

  /** From here on nobody stops the server; a stop that was already decided is waited for. */
  async enter(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.write(this.entry);
    while ((await this.list()).some((name) => name.endsWith(".stopping"))) await sleep(20);
  }

  /** Leaves, and calls `stop` if nobody else is there. */
  async leave(stop: () => Promise<void>): Promise<void> {
    const notice = `${this.entry}.stopping`;
    await rm(join(this.folder, this.entry), { force: true });
    // The notice stands before the others are counted: who enters after the count sees it and waits.
    await this.write(notice);
    try {
      const others = (await this.list()).filter((name) => !name.endsWith(".stopping"));
      if (others.length === 0) await stop();
    } finally {
      await rm(join(this.folder, notice), { force: true });
    }
  }

  private write(name: string) {
    return writeFile(join(this.folder, name), identifyProcess(process.pid) ?? "");
  }

  private async list(): Promise<string[]> {
    const names = await readdir(this.folder);
    const alive = await Promise.all(names.map((name) => this.isAlive(name)));
    return names.filter((_, index) => alive[index]);
  }

  private async isAlive(name: string): Promise<boolean> {
    const identity = await readFile(join(this.folder, name), "utf8").catch(() => undefined);
    if (identity === undefined) return false;
    // Empty: its process is writing it at this moment.
    if (identity === "" || identity === identifyProcess(Number.parseInt(name, 10))) return true;
    await rm(join(this.folder, name), { force: true });
    return false;
  }
}
