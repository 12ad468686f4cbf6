import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NIGHTS_SHOWN } from '../../../shared/points/night-contract.ts';
import { NIGHT_WATCHERS } from '../../../shared/points/watchers.ts';
import { communityOf, holdsOver, isOffice, isOfficeOf } from '../../platform/party-of.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { LedgerNight } from './collections.ts';

export const nights: ApiHandlers['points.nights'] = async (_input, ctx) => {
  const communityId = communityOf(ctx);
  const isWatching = isOfficeOf(ctx, NIGHT_WATCHERS) || holdsOver(ctx, NIGHT_WATCHERS, { communityId });
  if (isOffice(ctx) && !isWatching) return fail('FORBIDDEN');
  // One more: tonight's may still be under way.
  const found = await findDocuments(
    'ledgerNights',
    { communityId },
    { orderBy: [['date', 'desc']], limit: NIGHTS_SHOWN + 1 },
  );
  return ok({ items: found.flatMap((night) => shown(night, isWatching)).slice(0, NIGHTS_SHOWN) });
};

const shown = (night: LedgerNight, isWatching: boolean) => {
  const { _id: nightId, date, doneAt, digest, before, accounts, transfers } = night;
  if (doneAt === null) return [];
  const { balance, reserved, fund, shop, faultCount, faults } = night;
  const sums = { accounts, transfers, balance, reserved, fund, shop };
  return [{ nightId, date, doneAt, digest, before, ...sums, faultCount, faults: isWatching ? [...faults] : null }];
};
