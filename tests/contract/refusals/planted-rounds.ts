import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, ResidentId, RoundId, TransferId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, LocalMonth } from '../../../shared/kernel/time.ts';
import { rankOf } from '../../../shared/supervision/sample.ts';
import type { Answer, Round, RoundItem } from '../../../shared/supervision/round.ts';
import { CAST } from '../../world/people.ts';
import { insertDocuments } from '../../world/insert.ts';
import { COMMUNITY, type World } from '../../world/world.ts';
import { A_NEED } from './need.ts';

const SEED = { digest: 'f'.repeat(64), date: '2026-11-25' as LocalDate };
const rowOf = (name: keyof typeof CAST) => `resident_test_${CAST[name].toLowerCase()}` as ResidentId;

/** In turn: one of them alone would come to the bound of what a day may earn. */
const HELPERS = ['lan', 'luo', 'nong', 'mo'] as const;

/** Points that somebody earned by helping wei. @returns the transfer. */
export const earnedBy = async (world: World, who: (typeof HELPERS)[number] = 'mo') => {
  const [wei, helper] = await world.joinAll('wei', who);
  const { needId } = await wei.must('need.post', A_NEED);
  await helper.must('need.claim', { needId });
  await helper.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  const transfer = await world.db.one('transfers', `transfer_${needId}-${helper.residentId}`);
  if (!transfer) throw new Error('nothing was earned');
  return transfer;
};

let rounds = 0;
/** How the one item of a planted round stands. */
export type ItemStands = 'new' | 'fine' | 'found' | 'proposed' | 'explained';

/** A round of which one transfer is drawn, past the night that would have drawn it. */
export const plantRound = async (
  world: World,
  status: 'announced' | 'open' | 'closed',
  stands: ItemStands = 'new',
): Promise<{ readonly roundId: RoundId; readonly transferId: TransferId }> => {
  rounds += 1;
  const { _id: transferId, owner, hash } = await earnedBy(world, HELPERS[rounds % HELPERS.length]);
  const at = world.cloud.clock.now() as InstantMs;
  const said = { byId: rowOf('staff'), at, words: '问过了' };
  const ANSWERS: Readonly<Record<ItemStands, Answer | null>> = {
    ...{ new: null, fine: null, found: null },
    proposed: { kind: 'proposed', ...said },
    explained: { kind: 'explained', ...said },
  };
  const by = { byId: rowOf('supervisor'), at };
  const finding =
    stands === 'new' || stands === 'fine' ? null : { ...by, words: '像是一家人', answer: ANSWERS[stands] };
  const item: RoundItem = {
    ...{ transferId, owner, hash, rank: rankOf(SEED.digest, hash) },
    ...{ fine: stands === 'fine' ? by : null, finding },
  };
  const facts = {
    ...{ _id: `round_${digest('planted', String(rounds))}` as RoundId, communityId: COMMUNITY.id as CommunityId },
    ...{ month: '2026-10' as LocalMonth, size: 5, announced: by, from: 0 as InstantMs, until: at, population: 1 },
  };
  const round: Round =
    status === 'announced'
      ? { ...facts, items: [], status }
      : status === 'open'
        ? { ...facts, items: [item], status, seed: SEED }
        : { ...facts, items: [item], status, seed: SEED, closed: { ...by, words: '都看完了' } };
  await insertDocuments(world.cloud.url, 'rounds', [{ ...round, wakeAt: null, schema: 1, createdAt: at }]);
  return { roundId: facts._id, transferId };
};
