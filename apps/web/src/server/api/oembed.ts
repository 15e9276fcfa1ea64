import type { StatementCard } from "@readout/db";
import { id } from "./schemas/scalars";
import { version } from "./schemas/parameters";

const SIZE = { width: 560, height: 320 };

interface Wanted {
  baseUrl: string;
  version: number | undefined;
  theme: string;
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** The statement and version that an address of ours names; undefined for any other address. */
export function findStatementAddress(url: string, baseUrl: string) {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.origin !== new URL(baseUrl).origin) return undefined;
  const asked = id.safeParse(/^\/statements\/([^/]+)\/?$/.exec(address.pathname)?.[1]);
  const frozen = version.safeParse(address.searchParams.get("version") ?? undefined);
  return asked.success && frozen.success ? { id: asked.data, version: frozen.data } : undefined;
}

/** oEmbed's answer of type "rich". */
export function describeEmbed(card: StatementCard, { baseUrl, version, theme, maxwidth, maxheight }: Wanted) {
  const width = Math.min(SIZE.width, maxwidth ?? SIZE.width);
  const height = Math.min(SIZE.height, maxheight ?? SIZE.height);
  const frozen = version === undefined ? "" : `version=${version}&amp;`;
  const src = `${baseUrl}/embed/statements/${card.id}?${frozen}theme=${theme}`;
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Readout",
    provider_url: baseUrl,
    title: card.words.slice(0, 200),
    ...(card.speakerName !== null && { author_name: card.speakerName }),
    html: `<iframe src="${src}" width="${width}" height="${height}" title="Statement" loading="lazy"></iframe>`,
    width,
    height,
  };
}
