import { quantile } from "./time-classes";

const QUERIES = ["", "between:CN,IR", "speaker:Xi"];
const FORMATS = ["rss", "atom", "json"];

interface FeedTiming {
  name: string;
  wanted: number;
  p50: number;
  p95: number;
}

/** Asks a running web app for feeds of 100 statements, whole and by those who have them already. Milliseconds. */
export async function timeFeeds(url: string, rounds: number): Promise<FeedTiming[]> {
  const feeds = FORMATS.flatMap((format) =>
    QUERIES.map((q) => new URL(`/feeds/${format}?limit=100&q=${encodeURIComponent(q)}`, url)),
  );
  const whole: number[] = [];
  const unchanged: number[] = [];
  for (const feed of feeds) {
    const tag = (await ask(feed, {})).headers.get("etag") ?? "";
    for (let round = 0; round < rounds; round++) {
      whole.push(await time(feed, {}, 200));
      unchanged.push(await time(feed, { "if-none-match": tag }, 304));
    }
  }
  return [summarise("feed of 100", 80, whole), summarise("the same, unchanged (304)", 10, unchanged)];
}

async function time(feed: URL, headers: Record<string, string>, wanted: number): Promise<number> {
  const started = performance.now();
  const { status } = await ask(feed, headers);
  if (status !== wanted) throw new Error(`${feed} answered ${status} instead of ${wanted}`);
  return performance.now() - started;
}

async function ask(feed: URL, headers: Record<string, string>): Promise<Response> {
  const answer = await fetch(feed, { headers });
  await answer.arrayBuffer();
  return answer;
}

function summarise(name: string, wanted: number, times: number[]): FeedTiming {
  times.sort((a, b) => a - b);
  return { name, wanted, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
