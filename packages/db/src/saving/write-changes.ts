import type { Db } from "../client";
import { applyChanges } from "./apply-changes";
import { keepSuperseded } from "./keep-superseded";
import type { Change } from "./plan-change";
import { findDropped, type Referred, removeOrphans } from "./remove-orphans";
import { keepEvents } from "./write-events";
import { isSameList, writeParticipants } from "./write-participants";
import { keepPeople } from "./write-people";
import { markDue, markSharedDue, writeReports } from "./write-reports";
import { upsertStatements } from "./write-statements";

/**
 * Writes what becomes of several articles' rows, table by table, each sorted: transactions that do so at once wait for
 * each other in one order. The counts that all of them share come last, so that they are locked for a short time.
 */
export async function writeChanges(tx: Db, all: Change[]): Promise<void> {
  const changes = all.filter(isAnything);
  const [was, is] = [join(changes.map((change) => change.was)), join(changes.map((change) => change.is))];
  const dropped = findDropped(was, is);
  const told = changes.flatMap(({ articleId, at, told }) => (told ? { articleId, at, ...told } : []));
  const retold = told.filter(({ isSame }) => !isSame);
  const due = all.filter(({ isDue, told }) => isDue && told?.isSame);
  const written = changes.flatMap(({ plan }) => plan.written);

  await keepPeople(
    tx,
    changes.flatMap(({ people }) => people),
    { ids: [...was.people, ...is.people], alone: dropped.people.length > 0 },
  );
  await keepEvents(
    tx,
    changes.flatMap(({ events }) => events),
    { ids: [...was.events, ...is.events], alone: dropped.events.length > 0 },
  );
  await keepSuperseded(
    tx,
    changes.flatMap(({ stored }) => stored),
    written,
  );
  await upsertStatements(tx, written);
  await writeReports(
    tx,
    retold.map(({ articleId, at, reports }) => ({ articleId, at, ...reports })),
  );
  await writeParticipants(
    tx,
    told.map(({ articleId, participants }) => ({ articleId, ...participants })),
  );
  for (const { at } of all.slice(-1)) {
    await markDue(tx, dropped.events, at);
    await markSharedDue(
      tx,
      due.map(({ articleId }) => articleId),
      at,
    );
  }
  await applyChanges(tx, {
    removed: changes.flatMap(({ plan }) => plan.removed),
    added: changes.flatMap(({ plan }) => plan.added),
  });
  await removeOrphans(tx, dropped);
}

/** Whether it writes a row. */
function isAnything({ plan, told }: Change): boolean {
  if (plan.written.length > 0) return true;
  return told !== undefined && !(told.isSame && isSameList(told.participants));
}

function join(referred: Referred[]): Referred {
  return {
    people: [...new Set(referred.flatMap(({ people }) => people))],
    events: [...new Set(referred.flatMap(({ events }) => events))],
  };
}
