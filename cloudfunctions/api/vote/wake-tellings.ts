import { SHARED_PATH_OF } from '../../../shared/code/pages.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { TellingId } from '../../../shared/kernel/ids.ts';
import { newsOf, VOTE_MESSAGES } from '../../../shared/vote/telling.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { outboxIdOf } from '../../platform/outbox.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import type { VoteTellingDocument, VoteWishDocument } from './telling-collections.ts';
import { tellingIdOf } from './ids.ts';

/** Wishes that are followed in one transaction, each an operation where it goes. */
const WISHES_AT_ONCE = 40;
/** A run goes so many steps with one piece of news: four thousand people. */
const STEPS_A_RUN = 100;
/** A transaction lives at most 30 s: a wish that read the vote as it was before is written by then, or never will be. */
const SETTLED_MS = 35_000;

/** Has those who asked for it told of a vote that came into this state, if anything is told of it; in the transaction in which it came. */
export const tellLater = async (
  transaction: Transaction,
  vote: Vote,
  { _id: eventId, at }: Pick<EventDocument, '_id' | 'at'>,
): Promise<void> => {
  const news = newsOf(vote);
  if (!news) return;
  const { _id: voteId, communityId } = vote;
  await transaction.replace('voteTellings', {
    ...{ _id: tellingIdOf(voteId, news), schema: 1, createdAt: at, communityId, voteId, news, eventId, at },
    ...{ after: '', wakeAt: (at + SETTLED_MS) as InstantMs },
  });
};

/** The news of votes of which somebody has still to be told. */
export const wakeTellings = {
  atOnce: DUE_AT_ONCE,
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('voteTellings', now),
  /** Puts a message for everybody who asked into the outbox, a page and a transaction a step: how far it is stands in the same transaction, so that a killed run loses nobody and doubles nobody. */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let steps = 0;
    while (steps < STEPS_A_RUN && performance.now() <= stopAt && (await tellStep(id as TellingId))) steps += 1;
    return steps > 0;
  },
};

const tellStep = async (id: TellingId): Promise<boolean> => {
  const seen = await getDocument('voteTellings', id);
  if (!seen) return false;
  const wishes = await findDocuments(
    'voteWishes',
    { voteId: seen.voteId, _id: command.gt(seen.after) },
    { orderBy: [['_id', 'asc']], limit: WISHES_AT_ONCE },
  );
  return withTransaction(async (transaction, now) => {
    const telling = await transaction.get('voteTellings', id);
    if (telling?.after !== seen.after) return { commit: false, value: false };
    const wanted = wishes.filter(({ news }) => news.includes(telling.news));
    if (wanted.length > 0)
      await transaction.insert(
        'outbox',
        wanted.map((wish) => messageOf(telling, wish, now)),
      );
    // After its result nothing is told of a vote any more.
    if (telling.news === 'counted') for (const { _id } of wishes) await transaction.remove('voteWishes', _id);
    const last = wishes.length === WISHES_AT_ONCE ? wishes.at(-1) : undefined;
    await (last
      ? transaction.replace('voteTellings', { ...telling, after: last._id })
      : transaction.remove('voteTellings', id));
    return { commit: true, value: true };
  });
};

const messageOf = (
  { news, eventId, at, communityId, voteId }: VoteTellingDocument,
  { residentId }: VoteWishDocument,
  now: InstantMs,
): Documents['outbox'] => ({
  ...{ _id: outboxIdOf(eventId, residentId), schema: 1, createdAt: now, communityId, eventId, ...VOTE_MESSAGES[news] },
  ...{ target: { feature: 'vote', id: voteId, page: SHARED_PATH_OF.vote }, residentId, at },
  ...{ status: 'waiting', attempts: 0, dueAt: now },
});
