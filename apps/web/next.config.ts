import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const repository = fileURLToPath(new URL("../..", import.meta.url));

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  transpilePackages: ["@readout/db", "@readout/export", "@readout/parser", "@readout/query"],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
};

export default config;
