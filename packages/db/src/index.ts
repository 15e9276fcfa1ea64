export { connect, type Connection, type Db } from "./client";
export { DatabaseUnavailableError } from "./database-unavailable";
export * from "./schema";
