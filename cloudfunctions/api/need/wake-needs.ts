import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { isInTerm, type Role } from '../../../shared/community/roles.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import type { Need } from '../../../shared/need/need.ts';
import { wakeNeed, type Woken } from '../../../shared/need/wake.ts';
import { toldOf } from '../../../shared/need/whom-it-concerns.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { holdersOver } from '../../platform/holders.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { queueCounted } from './queue-counted.ts';
import { needIn, saveNeed } from './record.ts';

const AT_ONCE = 200;
/** As many as an event is told to. */
const TOLD_MAX = 20;
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
  atOnce: AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: async (now: InstantMs): Promise<readonly NeedId[]> => {
    const due = await findDocuments(
      'needs',
      { wakeAt: command.lte(now) },
      { orderBy: [['wakeAt', 'asc']], limit: AT_ONCE },
    );
    return due.map(({ _id }) => _id);
  },
  /** Does all that is due for one, a transaction a step. False where nothing was. */
  wakeOne: async (id: NeedId): Promise<boolean> => {
    for (let step = 0; step < STEPS_MAX; step += 1) if (!(await wakeStep(id))) return step > 0;
    return true;
  },
};

const wakeStep = (id: NeedId): Promise<boolean> =>
  withTransaction(async (transaction, now) => {
    const before = await needIn(transaction, id);
    const woken = before && wakeNeed(before, now);
    if (!woken) return { commit: false, value: false };
    await saveNeed(transaction, before, woken.need);
    const told = [...(await officesOf(woken, now)), ...toldOf(woken.kind, woken.need, null)];
    await transaction.insert('events', [eventOf(before, woken, told, now)]);
    return { commit: true, value: true };
  });

const officesOf = async ({ need, kind }: Woken, now: InstantMs): Promise<readonly ResidentId[]> => {
  const office = OFFICES[kind];
  if (!office) return [];
  const node = office.over === 'building' ? need.buildingId : need.communityId;
  const today = beijingDay(now);
  const holds = ({ roles }: ResidentDoc): boolean =>
    roles.some((grant) => office.roles.includes(grant.role) && grant.scopeId === node && isInTerm(grant, today));
  const holders = (await holdersOver([node])).filter(holds).map(({ _id }) => _id);
  return holders.filter((id) => id !== need.requesterId);
};

/** Nobody did it: the moment came. The same moment of the same need gives the same id. */
const eventOf = (
  before: Need,
  { need, kind, dueAt }: Woken,
  told: readonly ResidentId[],
  now: InstantMs,
): EventDocument => ({
  _id: `event_${digest('wake', need._id, kind, String(dueAt))}` as EventId,
  schema: 1,
  createdAt: now,
  communityId: need.communityId,
  buildingId: need.buildingId,
  subject: need._id,
  kind,
  actorId: null,
  actorName: '',
  onBehalfOf: null,
  at: now,
  from: before.status,
  to: need.status,
  reason: null,
  isReasonPublic: true,
  ...queueCounted(before, need),
  topic: need.kind,
  told: [...new Set(told)].slice(0, TOLD_MAX),
  method: 'wake',
  fingerprint: null,
  reply: null,
});
