import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../client";
import { foldText } from "../fold-text";
import { sourceIdOf } from "../ids";
import type { NewArticle } from "../new-article";
import { sources, statements } from "../schema";
import { applyChanges } from "./apply-changes";
import { statementColumns, upsertStatements } from "./write-statements";

type SourceRow = typeof sources.$inferSelect;

/** What tells of an outlet: an article that comes from it, or whoever adds its feeds. */
export type SourceTold = Pick<NewArticle, "source" | "isDemo" | "seenAt">;

/** The outlet, found by its name or made; what was unknown of it is completed, nothing is overwritten. */
export async function writeSource(tx: Db, article: SourceTold): Promise<SourceRow | undefined> {
  if (!article.source) return undefined;
  const id = sourceIdOf(article.source.name);
  const found = await findSource(tx, id);
  if (found) return completeSource(tx, found, article);
  const nameFolded = foldText(article.source.name);
  const row = { ...article.source, id, nameFolded, isDemo: article.isDemo, createdAt: article.seenAt };
  const [made] = await tx.insert(sources).values(row).onConflictDoNothing().returning();
  if (made) return made;
  const madeByAnother = await findSource(tx, id);
  return madeByAnother && completeSource(tx, madeByAnother, article);
}

export async function findSource(tx: Db, id: string | null): Promise<SourceRow | undefined> {
  if (id === null) return undefined;
  const [found] = await tx.select().from(sources).where(eq(sources.id, id));
  return found;
}

/** What an arrival tells of its outlet that is not known yet. */
export function mergeSource(found: SourceRow, { source, isDemo }: SourceTold): SourceRow {
  return {
    ...found,
    country: found.country ?? source?.country ?? null,
    control: found.control ?? source?.control ?? null,
    isDemo: found.isDemo && isDemo,
  };
}

async function completeSource(tx: Db, found: SourceRow, article: SourceTold): Promise<SourceRow> {
  const row = mergeSource(found, article);
  const { country, control, isDemo } = row;
  if (country === found.country && control === found.control && isDemo === found.isDemo) return found;
  await tx.update(sources).set({ country, control, isDemo }).where(eq(sources.id, row.id));
  if (control !== found.control) await copyControl(tx, row, article.seenAt);
  return row;
}

/** Statements carry their outlet's control for the filters. */
async function copyControl(tx: Db, { id, control }: SourceRow, at: Date): Promise<void> {
  const removed = await tx
    .select(statementColumns())
    .from(statements)
    .where(and(eq(statements.sourceId, id), isNull(statements.control), isNull(statements.withdrawnAt)))
    .orderBy(statements.articleId, statements.id)
    .for("update");
  const added = removed.map((row) => ({ ...row, control, contentChangedAt: at }));
  await upsertStatements(tx, added);
  await applyChanges(tx, { removed, added });
}
