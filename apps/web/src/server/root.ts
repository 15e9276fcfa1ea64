import { articleRouter } from "./routers/article";
import { dyadRouter } from "./routers/dyad";
import { eventRouter } from "./routers/event";
import { personRouter } from "./routers/person";
import { sourceRouter } from "./routers/source";
import { statementRouter } from "./routers/statement";
import { createCallerFactory, router } from "./trpc";

export const createCaller = createCallerFactory(
  router({
    article: articleRouter,
    dyad: dyadRouter,
    event: eventRouter,
    person: personRouter,
    source: sourceRouter,
    statement: statementRouter,
  }),
);
