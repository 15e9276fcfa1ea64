import type { z } from "zod";
import type { Context } from "../api/endpoint";

/** A read-only question that a language model may ask. */
export interface Tool<Input extends z.ZodRawShape> {
  name: string;
  title: string;
  description: string;
  input: Input;
  /** Undefined where there is no such thing. */
  run: (context: Context, input: z.output<z.ZodObject<Input>>) => Promise<object | undefined>;
}

export function defineTool<Input extends z.ZodRawShape>(tool: Tool<Input>): Tool<Input> {
  return tool;
}
