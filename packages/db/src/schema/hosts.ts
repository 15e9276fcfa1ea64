import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** What all workers share about a host: when it may be asked again, and its robots.txt. */
export const hosts = pgTable("hosts", {
  /** With its port: `news.example`, `127.0.0.1:8080`. */
  name: text().primaryKey(),
  nextRequestAt: instant().notNull(),
  /** The file's text; empty where there is none. */
  robots: text(),
  /** The answer's status. */
  robotsStatus: integer(),
  robotsReadAt: instant(),
});
