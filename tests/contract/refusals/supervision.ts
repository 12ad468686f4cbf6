import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { InstantMs, Points } from '../../../shared/kernel/brand.ts';
import { correctionOf, endReserve, reserveFor } from '../../../shared/points/spend.ts';
import type { RoundId, TransferId } from '../../../shared/kernel/ids.ts';
import type { CastName } from '../../world/people.ts';
import { postPast } from '../../world/post-past.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { supervisingOffice } from './office.ts';
import { plantRound, type ItemStands } from './planted-rounds.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

type Item = { readonly roundId: RoundId; readonly transferId: TransferId };
type Call = (who: Resident, item: Item) => Promise<unknown>;
type Status = Parameters<typeof plantRound>[1];
const NOWHERE: Item = { roundId: 'round_nowhere' as RoundId, transferId: 'transfer_nowhere' as TransferId };
const WORDS = { words: '再看一看' };

const look: Call = (who, item) => who.call('supervision.look', item);
const find: Call = (who, item) => who.call('supervision.find', { ...item, ...WORDS });
const propose: Call = (who, item) => who.call('supervision.propose', { ...item, ...WORDS });
const explain: Call = (who, item) => who.call('supervision.explain', { ...item, ...WORDS });
const correct: Call = (who, item) => who.call('supervision.correct', item);
const close: Call = (who, { roundId }) => who.call('supervision.close', { roundId, ...WORDS });

const at =
  (by: CastName, call: Call, status: Status, stands: ItemStands = 'new', other: Partial<Item> = {}): Scenario =>
  async (world) =>
    call(await world.join(by), { ...(await plantRound(world, status, stands)), ...other });
const nowhere =
  (by: CastName, call: Call): Scenario =>
  async (world) =>
    call(await world.join(by), NOWHERE);
const risky =
  (by: CastName, call: (who: Resident, item: Item & { words: string }) => Promise<unknown>): Scenario =>
  async (world) =>
    call(await world.join(by), { ...(await plantRound(world, 'open', 'found')), words: RISKY });
const NOT_DRAWN = { transferId: NOWHERE.transferId };

const NOW = 0 as InstantMs;
const transferOf = async (world: World, { transferId }: Item) => {
  const transfer = await world.db.one('transfers', transferId);
  if (!transfer) throw new Error(`no ${transferId}`);
  return transfer;
};

/** What every act on an item is refused. */
const ofItem = (by: CastName, call: Call) => ({
  ROUND_NOT_FOUND: nowhere(by, call),
  ROUND_NOT_OPEN: at(by, call, 'closed', 'found'),
  ITEM_NOT_DRAWN: at(by, call, 'open', 'found', NOT_DRAWN),
});
/** What every answer to a finding is refused. */
const ofAnswer = (call: Call) => ({
  ...ofItem('staff', call),
  FINDING_NOT_FOUND: at('staff', call, 'open', 'fine'),
  FINDING_ANSWERED: at('staff', call, 'open', 'explained'),
});

/** Every refusal of the supervisors' rounds. */
export const SUPERVISION_REFUSALS: Refusals<MethodsOf<'supervision'>> = {
  'supervision.round': {
    ROUND_NOT_FOUND: async (world) => (await world.join('wei')).call('supervision.round', NOWHERE),
  },
  'supervision.openRound': {
    ROUND_NOT_FOUND: async (world) =>
      (await supervisingOffice(world)).call('supervision.openRound', { roundId: NOWHERE.roundId }),
  },
  'supervision.announce': {
    MONTH_NOT_BEGUN: async (world) =>
      (await world.join('supervisor')).call('supervision.announce', { month: '2999-01', size: 5 }),
    ROUND_EXISTS: async (world) => {
      const supervisor = await world.join('supervisor');
      await supervisor.call('supervision.announce', { month: '2026-01', size: 5 });
      return supervisor.call('supervision.announce', { month: '2026-01', size: 6 });
    },
  },
  'supervision.look': { ...ofItem('supervisor', look), ITEM_LOOKED_AT: at('supervisor', look, 'open', 'fine') },
  'supervision.find': {
    ...ofItem('supervisor', find),
    TEXT_REFUSED: risky('supervisor', (who, item) => who.call('supervision.find', item)),
    ITEM_LOOKED_AT: at('supervisor', find, 'open', 'found'),
  },
  'supervision.propose': {
    ...ofAnswer(propose),
    TEXT_REFUSED: risky('staff', (who, item) => who.call('supervision.propose', item)),
  },
  'supervision.explain': {
    ...ofAnswer(explain),
    TEXT_REFUSED: risky('staff', (who, item) => who.call('supervision.explain', item)),
  },
  'supervision.correct': {
    ...ofAnswer(correct),
    NOTHING_PROPOSED: at('staff', correct, 'open', 'found'),
    CORRECTION_NEEDS_TWO: at('staff', correct, 'open', 'proposed'),
    TRANSFER_CORRECTED: async (world) => {
      const admin = await world.join('admin');
      const item = await plantRound(world, 'open', 'proposed');
      await postPast(world, correctionOf(await transferOf(world, item), '先改过了', NOW));
      return admin.call('supervision.correct', item);
    },
    POINTS_ARE_SPENT: async (world) => {
      const admin = await world.join('admin');
      const item = await plantRound(world, 'open', 'proposed');
      const { owner, communityId } = await transferOf(world, item);
      const balance = (await world.db.one('accounts', owner))?.balance ?? 0;
      const redemption = { _id: digest('spent', item.roundId), communityId, what: '大米 1 袋' };
      const all = reserveFor(redemption, owner, balance as Points, NOW);
      await postPast(world, all);
      const answer = await admin.call('supervision.correct', item);
      await postPast(world, endReserve(all, 'voided', NOW));
      return answer;
    },
  },
  'supervision.close': {
    TEXT_REFUSED: risky('supervisor', (who, { roundId, words }) => who.call('supervision.close', { roundId, words })),
    ROUND_NOT_FOUND: nowhere('supervisor', close),
    ROUND_NOT_OPEN: at('supervisor', close, 'announced'),
    ROUND_NOT_DONE: at('supervisor', close, 'open', 'proposed'),
  },
};
