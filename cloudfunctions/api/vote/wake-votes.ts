import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, VoteId } from '../../../shared/kernel/ids.ts';
import type { VoteEventKind } from '../../../shared/vote/events.ts';
import type { SlipPicture } from '../../../shared/vote/paper.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import type { Vote, VoteIn, VoteStatus } from '../../../shared/vote/vote.ts';
import { closeVote, confirmVote, openVote, rollWritten, voteWakesAt } from '../../../shared/vote/waking.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import { countPage, nextBallots, type CountPage } from './count-ballots.ts';
import { endPictures, nextPictures } from './end-pictures.ts';
import { changeGates, openGates } from './gates.ts';
import { saveVote } from './record.ts';
import { tellLater } from './wake-tellings.ts';
import { nextLines, type RollPage } from './write-roll.ts';

/** A run goes so many steps with one vote: of some ten round trips each: ten thousand lines of a roll or a hundred thousand ballots. */
const STEPS_A_RUN = 100;

/** The votes that wait for a moment, and what is done then. */
export const wakeVotes = {
  atOnce: DUE_AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('votes', now),
  /**
   * Writes the roll, opens, closes, counts and confirms what is due, a transaction a step: the next run goes on where this one stopped. No step begins after `stopAt`, in milliseconds of `performance.now()`. False where
   * nothing was due.
   */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let steps = 0;
    while (steps < STEPS_A_RUN && performance.now() <= stopAt && (await wakeStep(id as VoteId))) steps += 1;
    return steps > 0;
  },
};

const HAPPENED: Readonly<Partial<Record<VoteStatus, VoteEventKind>>> = {
  announced: 'vote.announced',
  open: 'vote.opened',
  closed: 'vote.closed',
  preliminary: 'vote.counted',
  confirmed: 'vote.confirmed',
};

/** What was read before the transaction, for steps that go through many documents. */
type Read = {
  readonly roll?: RollPage;
  readonly count?: CountPage;
  readonly pictures?: readonly SlipPicture[];
};

const readFor = async (vote: Vote | undefined): Promise<Read> => {
  if (vote?.status === 'freezing') return { roll: await nextLines(vote, vote.checked.at) };
  if (vote?.status === 'closed') return { count: await nextBallots(vote) };
  if (vote?.status === 'preliminary' && !isElsewhere(vote)) return { pictures: await nextPictures(vote._id) };
  return {};
};

const wakeStep = async (id: VoteId): Promise<boolean> => {
  const seen = await getDocument('votes', id);
  const read = await readFor(seen);
  return withTransaction(async (transaction, now) => {
    const before = await transaction.get('votes', id);
    const isRead = before?.status === seen?.status && rollAt(before) === rollAt(seen);
    const after = before && isRead && isDue(before, now) ? await step(transaction, before, read, now) : undefined;
    if (!before || !after) return { commit: false, value: false };
    await saveVote(transaction, after);
    if (after.status !== before.status)
      for (const event of wokenEvents(before, after, now)) {
        await transaction.insert('events', [event]);
        await tellLater(transaction, after, event);
      }
    return { commit: true, value: true };
  });
};

const isDue = (vote: Vote, now: InstantMs): boolean => {
  const at = voteWakesAt(vote);
  return at !== null && at <= now;
};

const rollAt = (vote: Vote | undefined): string => (vote?.status === 'freezing' ? vote.rollAfter : '');

const step = async (
  transaction: Transaction,
  vote: Vote,
  { roll, count, pictures = [] }: Read,
  now: InstantMs,
): Promise<Vote | undefined> => {
  switch (vote.status) {
    case 'freezing':
      if (!roll) return undefined;
      await transaction.insert(
        'voters',
        roll.lines.map((line) => ({ ...line, schema: 1 as const })),
      );
      return rollWritten(vote, roll.lines.length, roll.after, now);
    case 'announced':
      await openGates(transaction, vote);
      return openVote(vote, now);
    case 'open':
      await changeGates(transaction, vote, { isOpen: false });
      return closeVote(vote, now);
    case 'closed':
      return count && countPage(transaction, vote, count, now);
    case 'preliminary':
      return confirm(transaction, vote, pictures, now);
    case 'draft':
    case 'confirmed':
    case 'withdrawn':
      return undefined;
  }
};

/** It is confirmed once no picture of a slip is left. A correction that only one person typed, or two differently, comes to nothing. */
const confirm = async (
  transaction: Transaction,
  vote: VoteIn<'preliminary'>,
  pictures: readonly SlipPicture[],
  now: InstantMs,
): Promise<Vote> => {
  if (isElsewhere(vote)) await transaction.remove('voteTotals', vote._id);
  if (pictures.length === 0) return confirmVote(vote, now);
  await endPictures(transaction, pictures, now);
  return vote;
};

/** The event of what nobody did: its moment came. The same moment of the same vote gives the same id. */
const wokenEvents = (before: Vote, after: Vote, now: InstantMs) => {
  const { _id: subject, communityId, buildingId, status: from } = before;
  const kind = HAPPENED[after.status];
  if (!kind) return [];
  const event = { ...NOBODY, communityId, buildingId, subject, kind, from, to: after.status, reason: null };
  return [
    sideEvent(`event_${digest('wake', subject, kind, String(voteWakesAt(before)))}` as EventId, event, 'wake', now),
  ];
};
