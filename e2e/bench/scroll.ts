import { parseArgs } from "node:util";
import { type CDPSession, chromium, type Page } from "@playwright/test";

const { values } = parseArgs({
  options: {
    /** Of a timeline that is served. */
    url: { type: "string", default: "http://127.0.0.1:3000/" },
    cards: { type: "string", default: "5000" },
    /** The program of Chromium; Playwright's own without it. */
    browser: { type: "string" },
  },
});

const WHEEL = 900;
const PAUSE_MS = 60;
const SLOW_FRAME_MS = 50;
const print = (line: string) => void process.stdout.write(`${line}\n`);

const browser = await chromium.launch({ executablePath: values.browser });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(values.url, { waitUntil: "networkidle" });
  await scroll(page, 100);
  const before = await measureHeap(session);
  await page.evaluate(watchFrames);
  await scroll(page, Number(values.cards));
  const { frames, longest, slow, tasks } = await page.evaluate(() => window.watched);
  print(`${values.cards} cards, ${frames} frames`);
  print(`longest frame ${longest.toFixed(0)} ms, ${slow} over ${SLOW_FRAME_MS} ms (wanted 0)`);
  print(`tasks over ${SLOW_FRAME_MS} ms: ${tasks.map((ms) => ms.toFixed(0)).join(", ") || "none"}`);
  print(`memory held by scripts: ${before} MB after 100 cards, ${await measureHeap(session)} MB after all`);
} finally {
  await browser.close();
}

/** Turns the wheel until so many cards have been drawn. */
async function scroll(page: Page, wanted: number): Promise<void> {
  await page.mouse.move(640, 450);
  const seen = new Set<string>();
  while (seen.size < wanted) {
    await page.mouse.wheel(0, WHEEL);
    await page.waitForTimeout(PAUSE_MS);
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-card]")].map(({ dataset }) => dataset["card"] ?? ""),
    );
    for (const card of drawn) seen.add(card);
  }
}

/** What the page's scripts hold after a collection. */
async function measureHeap(session: CDPSession): Promise<string> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return (usedSize / 1e6).toFixed(1);
}

interface Watched {
  frames: number;
  longest: number;
  slow: number;
  tasks: number[];
  /** The last frame's time. */
  before: number;
  onFrame: (now: number) => void;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page: times each frame. It names no function, since the loader would mark it with a helper of its own. */
function watchFrames() {
  window.watched = {
    frames: 0,
    longest: 0,
    slow: 0,
    tasks: [],
    before: performance.now(),
    onFrame(now) {
      const took = now - this.before;
      this.before = now;
      this.frames++;
      this.longest = Math.max(this.longest, took);
      if (took > 50) this.slow++;
      requestAnimationFrame((next) => this.onFrame(next));
    },
  };
  new PerformanceObserver((list) => {
    window.watched.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
  requestAnimationFrame((now) => window.watched.onFrame(now));
}
