import { articleRouter } from "./routers/article";
import { statementRouter } from "./routers/statement";
import { createCallerFactory, router } from "./trpc";

export const createCaller = createCallerFactory(
  router({ article: articleRouter, statement: statementRouter }),
);
