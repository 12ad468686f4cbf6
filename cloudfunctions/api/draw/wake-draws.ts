import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawId, EventId } from '../../../shared/kernel/ids.ts';
import type { Draw, DrawStatus } from '../../../shared/draw/draw.ts';
import type { DrawEventKind } from '../../../shared/draw/events.ts';
import { drawWakesAt, startFreezing } from '../../../shared/draw/freezing.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import { closeDrawGates } from './gates.ts';
import { saveDraw } from './record.ts';
import { nextOfList, writeList, type ListStep } from './write-list.ts';

/** The draws whose list closes, and what is done then. */
export const wakeDraws = {
  atOnce: DUE_AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('draws', now),
  /** Closes the gates and writes the list, a transaction a page: the next run goes on where this one stopped. No step begins after `stopAt`, in milliseconds of `performance.now()`. False where nothing was due. */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let did = false;
    while (performance.now() <= stopAt && (await wakeStep(id as DrawId))) did = true;
    return did;
  },
};

const wakeStep = async (id: DrawId): Promise<boolean> => {
  const seen = await getDocument('draws', id);
  const read = seen?.status === 'freezing' ? await nextOfList(seen) : undefined;
  return withTransaction(async (transaction, now) => {
    const before = await transaction.get('draws', id);
    const isRead = before?.status === seen?.status && afterOf(before) === afterOf(seen);
    const after = before && isRead && isDue(before, now) ? await step(transaction, before, read, now) : undefined;
    if (!before || !after) return { commit: false, value: false };
    await saveDraw(transaction, after);
    await transaction.insert('events', wokenEvents(before, after, now));
    return { commit: true, value: true };
  });
};

const isDue = (draw: Draw, now: InstantMs): boolean => {
  const at = drawWakesAt(draw);
  return at !== null && at <= now;
};

const afterOf = (draw: Draw | undefined): string => (draw?.status === 'freezing' ? draw.after : '');

const step = async (
  transaction: Transaction,
  draw: Draw,
  read: ListStep | undefined,
  now: InstantMs,
): Promise<Draw | undefined> => {
  if (draw.status === 'open') {
    await closeDrawGates(transaction, draw);
    return startFreezing(draw, now);
  }
  return draw.status === 'freezing' && read ? writeList(transaction, draw, read, now) : undefined;
};

const HAPPENED: Readonly<Partial<Record<DrawStatus, DrawEventKind>>> = { frozen: 'draw.frozen', empty: 'draw.empty' };

/** The event of what nobody did: its moment came. The same moment of the same draw gives the same id. */
const wokenEvents = (before: Draw, after: Draw, now: InstantMs) => {
  const { _id: subject, communityId, buildingId, status: from, closesAt } = before;
  const kind = HAPPENED[after.status];
  if (!kind) return [];
  const event = { ...NOBODY, communityId, buildingId, subject, kind, from, to: after.status, reason: null };
  return [sideEvent(`event_${digest('wake', subject, kind, String(closesAt))}` as EventId, event, 'wake', now)];
};
