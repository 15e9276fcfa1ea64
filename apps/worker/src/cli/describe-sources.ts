import type { SourceHealth } from "@readout/db";
import type { SourceTest } from "../sources/test-source";

/** A block a source: what it is, and a line a feed. */
export function describeSources(sources: SourceHealth[]): string {
  return sources.map(describeSource).join("");
}

function describeSource({ name, country, control, feeds, weeks, homeUrl }: SourceHealth): string {
  const recent = weeks.at(-1);
  const counts = recent ? `${recent.articles} articles, ${recent.statements} statements this week` : "";
  const head = `${name} (${[country ?? "country unknown", control ?? "control unknown"].join(", ")}) · ${counts}\n`;
  if (feeds.length === 0) return `${head}  no feed${homeUrl ? `; ${homeUrl}` : ""}\n`;
  return head + feeds.map((feed) => `  ${describeFeed(feed)}\n`).join("");
}

function describeFeed(feed: SourceHealth["feeds"][number]): string {
  const { url, state, lastSucceededAt, lastError, failures, nextPollAt } = feed;
  const error = failures > 0 || state === "ended" || state === "off" ? lastError : null;
  const parts = [
    `${state.padEnd(7)} ${url}`,
    lastSucceededAt && `last success ${describeInstant(lastSucceededAt)}`,
    error && `${failures > 1 ? `${failures} failures, ` : ""}last error: ${error}`,
    (state === "working" || state === "failing" || state === "waiting") &&
      `next poll ${describeInstant(nextPollAt)}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

const describeInstant = (instant: Date) => `${instant.toISOString().slice(0, 16).replace("T", " ")}Z`;

export function describeTest(result: SourceTest): string {
  if ("error" in result) return `it would fail: ${result.error}\n`;
  return result.feeds.map(describeTestedFeed).join("\n");
}

function describeTestedFeed({
  url,
  title,
  pollInterval,
  entries,
}: Extract<SourceTest, { feeds: unknown }>["feeds"][number]) {
  const lines = entries.map(
    ({ title, url, published, characters }) =>
      `  ${published ?? "no date"} · ${title ?? "no title"} · ${url ?? "no address"} · ${characters} characters in the feed`,
  );
  const head = `${title ?? "no title"} · ${url}\n${entries.length} ${entries.length === 1 ? "entry" : "entries"}; it would be polled every ${Math.round(pollInterval / 60)} minutes`;
  return `${[head, ...lines].join("\n")}\n`;
}
