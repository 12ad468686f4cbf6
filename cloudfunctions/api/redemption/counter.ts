import { ok } from '../../../shared/kernel/errors.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
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

/** As many of what waits for a carrier, and of what is carried, as are looked at: the longest ordered first. */
const BROUGHT_MAX = 30;

const toBring = (communityId: CommunityId, how: 'waiting' | 'carried') =>
  part('redemptions', { communityId, toBring: how }, { orderBy: [['order', 'asc']], limit: BROUGHT_MAX });

export const counter: ApiHandlers['redemption.counter'] = async ({ cursor }, { resident, today }) => {
  const { communityId } = resident;
  const isFirst = cursor === undefined;
  const { open, given, waiting, carried } = await readTogether(communityId, {
    open: part(
      'redemptions',
      { communityId, isOpen: true, ...(isFirst ? {} : { order: command.lt(cursor) }) },
      { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
    ),
    waiting: isFirst ? toBring(communityId, 'waiting') : undefined,
    carried: isFirst ? toBring(communityId, 'carried') : undefined,
    given: isFirst
      ? part(
          'redemptions',
          { communityId, 'redeemed.at': command.gte(startOfBeijingDay(today)) },
          { orderBy: [['redeemed.at', 'desc']], limit: GIVEN_MAX },
        )
      : undefined,
  });
  const { shown, next } = pageOf(open, PAGE_SIZE);
  const brought = [...carried, ...waiting];
  const place = await placesOf([...shown, ...brought, ...given].map(({ ownerId }) => ownerId));
  const rowOf = (one: (typeof open)[number]) => showRow(one, place(one.ownerId), resident);
  return ok({ items: shown.map(rowOf), next, toBring: brought.map(rowOf), given: given.map(rowOf) });
};
