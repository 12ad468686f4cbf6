import { DEED_CHECKERS } from '../../../shared/earning/keepers.ts';
import { minutesOf } from '../../../shared/earning/hours.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

const PAGE_SIZE = 20;

/** One's own days, or those that wait for the caller to confirm them. */
export const hours: ApiHandlers['earning.hours'] = async ({ view, cursor }, ctx) => {
  const { _id: residentId, householdId } = ctx.resident;
  const nodes = view === 'toConfirm' ? ctx.nodesHeld(DEED_CHECKERS) : [];
  if (view === 'toConfirm' && nodes.length === 0) return ok({ items: [], next: null });
  const whose = view === 'mine' ? { residentId } : { place: command.in(nodes), status: 'declared' };
  const found = await findDocuments(
    'earningHours',
    { ...whose, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf(found, PAGE_SIZE);
  return ok({
    items: shown.map((one) => ({
      ...{ hoursId: one._id, day: one.day, spans: [...one.spans], minutes: minutesOf(one.spans), status: one.status },
      ...{ name: one.name, door: one.door, declaredAt: one.declaredAt },
      paid: one.status === 'confirmed' ? one.paid : 0,
      confirmedBy: one.status === 'confirmed' ? one.confirmed.name : null,
      mayConfirm: view === 'toConfirm' && one.residentId !== residentId && one.householdId !== householdId,
    })),
    next,
  });
};
