import { ok } from '../../../shared/kernel/errors.ts';
import { startOfBeijingDay } from '../../../shared/kernel/time.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showRow } from './project.ts';
import { placesOf } from './whose.ts';

const PAGE_SIZE = 30;
/** What one counter gives in a day and reads again: the latest of it. */
const GIVEN_MAX = 30;

export const counter: ApiHandlers['redemption.counter'] = async ({ cursor }, { resident, today }) => {
  const { communityId } = resident;
  const isFirst = cursor === undefined;
  const { open, given } = await readTogether(communityId, {
    open: part(
      'redemptions',
      { communityId, isOpen: true, ...(isFirst ? {} : { order: command.lt(cursor) }) },
      { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
    ),
    given: isFirst
      ? part(
          'redemptions',
          { communityId, 'redeemed.at': command.gte(startOfBeijingDay(today)) },
          { orderBy: [['redeemed.at', 'desc']], limit: GIVEN_MAX },
        )
      : undefined,
  });
  const { shown, next } = pageOf(open, PAGE_SIZE);
  const place = await placesOf([...shown, ...given].map(({ ownerId }) => ownerId));
  const rowOf = (one: (typeof open)[number]) => showRow(one, place(one.ownerId), resident);
  return ok({ items: shown.map(rowOf), next, given: given.map(rowOf) });
};
