import type { Role } from '../../../shared/community/roles.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import { isBetweenThem } from '../../../shared/need/assent.ts';
import { wakeNeed, type Woken } from '../../../shared/need/wake.ts';
import { whoHolds, whoIsInCharge } from './in-charge.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { needCounted } from './need-counted.ts';
import { needIn, saveNeed } from './record.ts';
import { toldBy } from './told-by.ts';
import { wokenEvent } from './woken-event.ts';

/** More than one need can have due at one moment. */
const STEPS_MAX = 8;

/** Who else hears of what a need waited for: who holds these roles over the building, or over the community. */
const OFFICES: Readonly<
  Partial<Record<NeedEventKind, { readonly roles: readonly Role[]; readonly over: 'building' | 'community' }>>
> = {
  'need.callAsked': { roles: ['captain'], over: 'building' },
  'need.overdueThreeDays': { roles: ['staff', 'secretary'], over: 'community' },
  'need.overdueSevenDays': { roles: ['township', 'secretary'], over: 'community' },
};

/** The needs that wait for a moment, and how each is woken. */
export const wakeNeeds = {
  atOnce: DUE_AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('needs', now),
  /** Does all that is due for one, a transaction a step. False where nothing was. */
  wakeOne: async (id: string): Promise<boolean> => {
    for (let step = 0; step < STEPS_MAX; step += 1) if (!(await wakeStep(id as NeedId))) return step > 0;
    return true;
  },
};

const wakeStep = (id: NeedId): Promise<boolean> =>
  withTransaction(async (transaction, now) => {
    const before = await needIn(transaction, id);
    const woken = before && wakeNeed(before, now);
    if (!woken) return { commit: false, value: false };
    await saveNeed(transaction, before, woken.need);
    const told = toldBy(woken.kind, woken.need, null, await othersOf(woken, now));
    const counted = needCounted(before, woken.need);
    await transaction.insert('events', [wokenEvent(before, { ...woken, ...told, counted }, now)]);
    return { commit: true, value: true };
  });

const othersOf = async (woken: Woken, now: InstantMs): Promise<readonly ResidentId[]> => {
  const { need } = woken;
  // Nobody can be asked on a phone: those in charge call.
  if (isBetweenThem(need)) return need.asking.from.length === 0 ? whoIsInCharge(need, now, [need.requesterId]) : [];
  return officesOf(woken, now);
};

const officesOf = async ({ need, kind }: Woken, now: InstantMs): Promise<readonly ResidentId[]> => {
  const office = OFFICES[kind];
  if (!office) return [];
  const node = office.over === 'building' ? need.buildingId : need.communityId;
  return (await whoHolds(office.roles, [node], now)).filter((id) => id !== need.requesterId);
};
