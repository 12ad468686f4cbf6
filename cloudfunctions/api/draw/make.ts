import { areDrawTimes, type Draw, type DrawFacts } from '../../../shared/draw/draw.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawActed, drawHappened, placeOf, signedBy } from './act.ts';
import { drawIdOf } from './ids.ts';
import { saveDraw } from './record.ts';

/** Words in doubt wait for nobody else: whoever checks the draw looks at them. */
export const make: ApiHandlers['draw.make'] = async (input, ctx) => {
  const { buildingId = null, again = null, names, ...terms } = input;
  const { communityId, communityName } = ctx.resident;
  if (!ctx.reaches(placeOf({ communityId, buildingId }))) return fail('FORBIDDEN');
  const before = await heldBefore({ communityId, buildingId, again });
  if (!before.ok) return before;
  const words = [terms.goods, terms.meetsIn, again?.reason ?? '', ...(names ?? [])].join('\n');
  if ((await checkText(ctx.openid, words)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  if (!again && (await wasDrawn({ communityId, buildingId }, terms.goods)))
    return refuseUnlessAnswered(ctx, 'DRAW_HELD_BEFORE');
  return runCommand(ctx, async (transaction, now, held) => {
    const building = buildingId === null ? undefined : await transaction.get('buildings', buildingId);
    const isHere = buildingId === null || building?.communityId === communityId;
    if (!held.reaches(placeOf({ communityId, buildingId })) || !isHere) return fail('FORBIDDEN');
    if (!areDrawTimes(terms, now)) return fail('DRAW_TIMES_WRONG');
    const draw: Draw = {
      ...{ _id: drawIdOf(ctx.eventId), communityId, buildingId, placeName: building?.name ?? communityName },
      ...terms,
      ...(names ? { names } : {}),
      ...{ again, made: signedBy(ctx, now), createdAt: now, updatedAt: now, status: 'draft' },
    };
    await saveDraw(transaction, draw);
    return ok({
      value: drawActed(draw),
      happened: drawHappened(ctx, draw, 'draw.made', { from: null, to: 'draft', reason: again?.reason ?? null }),
    });
  });
};

type Place = Pick<DrawFacts, 'communityId' | 'buildingId'>;

/** A second draw names the first, which is of the same place and over. */
const heldBefore = async ({
  communityId,
  buildingId,
  again,
}: Place & Pick<DrawFacts, 'again'>): Promise<Result<null, 'DRAW_NOT_FOUND' | 'DRAW_NOT_DRAWN'>> => {
  if (!again) return ok(null);
  const first = await getDocument('draws', again.drawId);
  if (first?.communityId !== communityId || first.buildingId !== buildingId) return fail('DRAW_NOT_FOUND');
  return first.status === 'drawn' ? ok(null) : fail('DRAW_NOT_DRAWN');
};

const RECENT = 20;
/** True where the same goods were drawn for in the place: whoever draws for them once more says so, and why. */
const wasDrawn = async ({ communityId, buildingId }: Place, goods: string): Promise<boolean> => {
  const place = buildingId ?? communityId;
  const recent = await findDocuments('draws', { place, goods }, { orderBy: [['order', 'desc']], limit: RECENT });
  return recent.some(({ status }) => status === 'drawn');
};
