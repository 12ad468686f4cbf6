import { ok } from '../../../shared/kernel/errors.ts';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import { pageOf } from '../../platform/paging.ts';
import type { ApiHandlers } from '../handlers.ts';
import { readWaiting } from './waiting.ts';

export const list: ApiHandlers['membership.list'] = async ({ cursor }, ctx) => {
  const { shown, next } = pageOf(await readWaiting(ctx, cursor), MEMBERSHIP_LIMITS.pageSize);
  const items = shown.flatMap((membership) =>
    membership.status === 'pending' ? [{ membershipId: membership._id, ...membership }] : [],
  );
  return ok({ items, next });
};
