import { z } from "zod";

/** The id of anything. What can be none, such as a NUL, becomes one that nothing has: the answer is 404, not 400. */
export const key = z
  .string()
  .regex(/^[a-z2-7]{16}$/)
  .catch("none");
