export * from "./articles";
export * from "./events";
export * from "./people";
export * from "./settings";
export * from "./sources";
export * from "./statements";
