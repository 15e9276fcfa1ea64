export { connect, type Connection, type Db } from "./client";
export { DatabaseUnavailableError, findUnavailability } from "./database-unavailable";
export * from "./schema";
