import type { Deduction } from '../../../shared/earning/deduction.ts';
import { GIVERS } from '../../../shared/earning/keepers.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

const PAGE_SIZE = 20;

/** One's own; of all those who decide. Nobody reads what is taken from another. */
export const deductions: ApiHandlers['earning.deductions'] = async ({ view, cursor }, ctx) => {
  const { _id: residentId, communityId } = ctx.resident;
  if (view === 'all' && !ctx.holds(GIVERS, { communityId })) return ok({ items: [], next: null });
  const found = await findDocuments(
    'deductions',
    {
      ...(view === 'mine' ? { residentId } : { communityId }),
      ...(cursor === undefined ? {} : { order: command.lt(cursor) }),
    },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf(found, PAGE_SIZE);
  return ok({ items: shown.map((one) => show(one, ctx)), next });
};

const show = (one: Deduction, ctx: ResidentCtx) => {
  const me = ctx.resident._id;
  const isOpen = one.status === 'announced' && one.was === null && ctx.now < one.from;
  const isApart = one.residentId !== me && one.householdId !== ctx.resident.householdId && one.decided.id !== me;
  return {
    ...{ deductionId: one._id, status: one.status, name: one.name, amount: one.amount, from: one.from },
    ...{ reason: one.decided.reason, byName: one.decided.name, ...saidOf(one) },
    taken: one.status === 'taken' ? one.taken : null,
    mayAppeal: isOpen && one.residentId === me,
    mayHear: one.status === 'appealed' && isApart && ctx.holds(GIVERS, { communityId: one.communityId }),
  };
};

/** What its owner said, and what was answered. */
const saidOf = (one: Deduction): { readonly appeal: string | null; readonly answer: string | null } => {
  if (one.status === 'appealed') return { appeal: one.appeal.text, answer: null };
  const heard = one.status === 'dropped' ? one : one.was;
  return { appeal: heard?.appeal.text ?? null, answer: heard?.heard.reason ?? null };
};
