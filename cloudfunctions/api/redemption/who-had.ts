import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { recallBegins, recallMeans } from '../../../shared/redemption/recalled.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { batchesGivenFor, recallIdOf, type RecallDocument } from '../shop/index.ts';
import type { RedemptionDocument } from './collections.ts';
import { showHad } from './project.ts';
import { placesOf } from './whose.ts';

const PAGE_SIZE = 30;

/** The keepers go to those who were not told, and whoever reads who had what stands in the log. */
export const whoHad: ApiHandlers['redemption.whoHad'] = async ({ goodsId, batchId, cursor }, ctx) => {
  const { communityId, _id: actorId, name: actorName } = ctx.resident;
  const recall = await getDocument('recalls', recallIdOf(goodsId, batchId));
  if (recall?.communityId !== communityId) return fail('RECALL_NOT_FOUND');
  const read = await runCommand<null, never, ResidentAct>(
    ctx,
    () =>
      Promise.resolve(
        ok({
          value: null,
          happened: {
            ...{ kind: 'redemption.recallRead', subject: goodsId, from: null, to: 'read', reason: null },
            ...{ communityId, buildingId: null, actorId, actorName },
          },
        }),
      ),
    () => Promise.resolve(null),
  );
  return read.ok ? ok(await listOf(recall, cursor)) : read;
};

const listOf = async (recall: RecallDocument, cursor: string | undefined) => {
  const { goodsId, batchId, at, after, wakeAt } = recall;
  const found = await findDocuments(
    'redemptions',
    { goodsId, order: command.gt(cursor ?? recallBegins(at)) },
    { orderBy: [['order', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf<RedemptionDocument>(
    found.filter(({ orderedAt }) => orderedAt <= at),
    PAGE_SIZE,
  );
  const given =
    batchId === null
      ? null
      : await batchesGivenFor(
          goodsId,
          shown.map(({ _id }) => _id),
        );
  const had = shown.flatMap((one) =>
    isOfThose(one) && recallMeans(one, recall, given?.get(one._id) ?? []) === 'told' ? [one] : [],
  );
  const place = await placesOf(had.map(({ ownerId }) => ownerId));
  const reached = await withAccounts(had.map(({ ownerId }) => ownerId));
  const isLooked = (order: string): boolean => wakeAt === null || after >= order;
  return {
    items: had.map((one) =>
      showHad(one, place(one.ownerId), reached.has(one.ownerId) ? (isLooked(one.order) ? 'told' : 'soon') : 'noPhone'),
    ),
    next,
  };
};

const isOfThose = (one: RedemptionDocument): one is RedemptionDocument & Extract<Redemption, { status: 'redeemed' }> =>
  one.status === 'redeemed';

/** Those of these people who have an account: nobody else can be told by it. */
const withAccounts = async (ids: readonly ResidentId[]): Promise<ReadonlySet<ResidentId>> => {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Set();
  const people = await findDocuments('residents', { _id: command.in(asked) }, { limit: asked.length });
  return new Set(people.flatMap(({ _id, identityId }) => (identityId === null ? [] : [_id])));
};
