const { join } = require("node:path");

/** The floor plan: imports go down only. One rule for each floor, and the order of rooms within it. */
const tests = "[.]test[.]tsx?$";

const floor = (name, path, forbidden, exceptions = {}) => ({
  name,
  severity: "error",
  from: { path, ...exceptions.from },
  to: { path: forbidden, ...exceptions.to },
});

module.exports = {
  forbidden: [
    floor("e2e-is-a-visitor", "^e2e/", "^(apps|packages)/", {
      to: { pathNot: "^packages/db/src/testing[.]ts$" },
    }),
    floor(
      "web-asks-db-for-data",
      "^apps/web/",
      "^(apps/worker|scripts)/|node_modules/(drizzle-orm|postgres)/",
      { to: { pathNot: "^scripts/eval/last-run[.]json$" } },
    ),
    floor(
      "worker-asks-db-for-data",
      "^apps/worker/",
      "^(apps/web|scripts)/|node_modules/(drizzle-orm|postgres|next|react)/",
    ),
    floor(
      "query-knows-parser-and-types-of-db",
      "^packages/query/src/",
      "^(apps|scripts)/|node_modules/(drizzle-orm|postgres)/|^node:",
    ),
    floor("query-takes-only-types-from-db", "^packages/query/src/", "^packages/db/", {
      from: { pathNot: tests },
      to: { dependencyTypesNot: ["type-only"] },
    }),
    floor(
      "export-knows-parser-and-types-of-db",
      "^packages/export/src/",
      "^(apps|scripts|packages/(?!(export|db|parser)/))|node_modules/(drizzle-orm|postgres)/",
    ),
    floor("db-knows-only-events", "^packages/db/", "^(apps|scripts|packages/(?!(db|events)/))"),
    floor(
      "events-know-only-parser",
      "^packages/events/src/",
      "^(apps|scripts|packages/(?!(events|parser)/))",
    ),
    {
      name: "events-are-pure",
      severity: "error",
      from: { path: "^packages/events/src/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    floor("parser-stands-alone", "^packages/parser/src/", "^(apps|scripts|packages/(?!parser/))"),
    {
      name: "parser-is-pure",
      severity: "error",
      from: { path: "^packages/parser/src/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "scripts-run-before-anything-is-installed",
      severity: "error",
      // What measures accuracy runs in a tree that is installed, and reads the parser's version.
      from: { path: "^scripts/", pathNot: "^scripts/eval/" },
      to: { dependencyTypesNot: ["core", "local"] },
    },

    floor("web-components-know-no-route", "^apps/web/src/(components|trpc|server)/", "^apps/web/src/app/"),
    floor("web-ui-is-bare", "^apps/web/src/components/ui/", "^apps/web/src/(?!components/ui/)"),
    floor("web-server-knows-no-page", "^apps/web/src/server/", "^apps/web/src/(components|trpc)/"),
    floor("web-pages-ask-through-trpc", "^apps/web/src/(app|components)/", "^apps/web/src/server/routers/"),
    floor(
      "worker-bytes-to-items-is-pure",
      "^apps/worker/src/(feeds|articles)/",
      "^apps/worker/src/(?!feeds/|articles/|errors|ingest/(decode-text|published))|^packages/db/",
    ),
    floor(
      "worker-tasks-know-no-command",
      "^apps/worker/src/(?!cli/|main|worker-thread)",
      "^apps/worker/src/cli/",
    ),
    floor(
      "parser-stages-know-lexicon-and-words",
      "^packages/parser/src/stages/([^/.]+)",
      "^packages/parser/src/stages/",
      {
        // These two put together what the stages found.
        from: { pathNot: [tests, "/(assemble|place)-statements[.]ts$"] },
        to: { pathNot: "^packages/parser/src/stages/$1[/.]" },
      },
    ),
    floor(
      "parser-lexicon-is-data",
      "^packages/parser/src/lexicon/",
      "^packages/parser/src/(stages/|parse-article)",
    ),
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^apps/web/([.]next|dist)/", "^packages/db/migrations/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, "apps/web/tsconfig.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
