import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { parseArticle } from "@readout/parser";

/** How fast the parser is, how its time grows with the text, how long it takes to load, how much memory it holds. */
const { positionals } = parseArgs({ allowPositionals: true });
const texts = positionals[0] ? readTexts(positionals[0]) : readFixtures();
const ROUNDS = 5;
const SMALL = 100_000;
const LARGE = 1_000_000;

const parseAll = () => texts.forEach((text) => parseArticle({ text, publishedOn: "2022-07-30", lang: "en" }));
parseAll();
const perRound = best(ROUNDS, parseAll);
const memory = process.resourceUsage().maxRSS / 1000;
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);
const small = best(ROUNDS, () => parseArticle({ text: textOf(SMALL), lang: "en" }));
const large = best(2, () => parseArticle({ text: textOf(LARGE), lang: "en" }));
print("articles", texts.length, `of ${Math.round(words / texts.length)} words`);
print("articles a second", texts.length / perRound, "of CPU time, one core");
print("words a second", words / perRound);
print("growth, 1 MB against 100 kB", large / small, "times");
print("memory", memory, "MB at most, over the articles");
const loads = [await measureLoad(), await measureLoad(), await measureLoad()];
print("load", Math.min(...loads), "ms in a new process, the model unpacked");

/** The texts of a corpus: JSON lines with `text`. */
function readTexts(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Without a corpus, the parser's own fixtures, joined to articles of some length. */
function readFixtures(): string[] {
  const folder = fileURLToPath(new URL("../../../packages/parser/fixtures", import.meta.url));
  const stories = readdirSync(folder).map((slug) => readFileSync(join(folder, slug, "article.txt"), "utf8"));
  return stories.map((_, index) =>
    [...stories.slice(index), ...stories.slice(0, index)].slice(0, 5).join("\n\n"),
  );
}

function textOf(size: number): string {
  const all = texts.join("\n\n");
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** The least CPU time of several runs, in seconds. */
function best(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

async function measureLoad(): Promise<number> {
  const script = `
    const started = performance.now();
    const { parseArticle } = await import("@readout/parser");
    parseArticle({ text: "Iran said it would talk to China.", lang: "en" });
    process.stdout.write(String(performance.now() - started));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { cwd: fileURLToPath(new URL("..", import.meta.url)) },
  );
  return Number(stdout);
}

function print(name: string, value: number, unit = "") {
  const shown = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  process.stdout.write(`${name.padEnd(30)}${String(shown).padStart(10)} ${unit}\n`);
}
