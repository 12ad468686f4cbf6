import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { enterDraw, type Entry, type EntryChannel } from '../../../shared/draw/entering.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import { ofAge } from '../../../shared/vote/of-age.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawHappened } from './act.ts';
import { drawGateIdOf, drawGateNumberOf, entryIdOf } from './ids.ts';

export const enter: ApiHandlers['draw.enter'] = ({ drawId }, ctx) => enterHousehold(ctx, drawId, ctx.resident, 'phone');

/** Entry and gate are one transaction: a household is on the list once, and never after its gate is closed. */
export const enterHousehold = (ctx: ResidentAct, drawId: DrawId, home: ResidentDoc, channel: EntryChannel) => {
  const { communityId, householdId } = home;
  const gateId = drawGateIdOf(drawId, drawGateNumberOf(householdId));
  const entryId = entryIdOf(drawId, householdId);
  return runCommand<
    { readonly drawId: DrawId; readonly door: string; readonly is: 'in' },
    'DRAW_NOT_OPEN' | 'NOT_GROWN_UP' | 'NOT_OF_PLACE' | 'HAS_ENTERED' | 'DRAW_FULL' | 'FORBIDDEN',
    ResidentAct
  >(ctx, async (transaction, now, held) => {
    if (channel === 'table' && !held.reaches(home)) return fail('FORBIDDEN');
    const gate = await transaction.get('drawGates', gateId);
    if (gate?.communityId !== communityId) return fail('DRAW_NOT_OPEN');
    const before = await transaction.get('drawEntries', entryId);
    const entered = enterDraw({ gate, before }, entryOf(ctx, drawId, home, channel, now), {
      isTooYoung: ofAge(home.birthYear, now) === 'no',
    });
    if (!entered.ok) return entered;
    await transaction.replace('drawEntries', { ...entered.value, schema: 1, createdAt: now });
    await transaction.increase('drawGates', gateId, { took: 1 });
    const { door } = entered.value;
    const happened = drawHappened(ctx, { ...gate, _id: drawId }, 'draw.entered', {
      ...{ from: null, to: 'in', buildingId: home.buildingId },
      onBehalfOf: channel === 'table' ? home._id : null,
    });
    return ok({ value: { drawId, door, is: 'in' as const }, happened });
  });
};

const entryOf = (
  ctx: ResidentAct,
  drawId: DrawId,
  { communityId, householdId, buildingId, buildingName, unit, flat }: ResidentDoc,
  channel: EntryChannel,
  now: InstantMs,
): Omit<Entry, 'leftAt' | 'gaveUp'> => ({
  ...{ _id: entryIdOf(drawId, householdId), communityId, drawId, householdId, buildingId },
  ...{ door: `${buildingName}${String(unit)}单元${flat}`, channel, byId: ctx.resident._id, enteredAt: now },
});
