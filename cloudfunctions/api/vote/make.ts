import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { BuildingId, GridId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf, signedBy, voteActed, voteHappened } from './act.ts';
import { draftOf } from './draft.ts';
import { voteIdOf } from './ids.ts';
import { saveVote } from './record.ts';

const BUILDINGS_MAX = 1000;

/** Words in doubt wait for nobody else: whoever checks the vote looks at them. */
export const make: ApiHandlers['vote.make'] = async (input, ctx) => {
  const place = await placeNamed(ctx, input);
  if (!place || !ctx.reaches(placeOf(place))) return fail('FORBIDDEN');
  if ((await checkText(ctx.openid, [input.title, ...input.options, input.heldAt ?? ''].join('\n'))) === 'refused')
    return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const where = { ...place, _id: voteIdOf(ctx.eventId), seriesId: null };
    const made = draftOf(input, where, { held, made: signedBy(ctx, now), now });
    if (!made.ok) return made;
    const vote = made.value;
    await saveVote(transaction, vote);
    return ok({
      value: voteActed(vote),
      happened: voteHappened(ctx, vote, 'vote.made', { from: null, to: 'draft' }),
    });
  });
};

type Asked = { readonly buildingId?: BuildingId | undefined; readonly gridId?: GridId | undefined };
/** Where it is to be held; undefined where the caller's community has no such place. A grid is the buildings that are in it now. */
const placeNamed = async ({ resident }: ResidentAct, { buildingId, gridId }: Asked) => {
  const { communityId, communityName } = resident;
  if (buildingId !== undefined) {
    const building = await getDocument('buildings', buildingId);
    const isHere = building?.communityId === communityId && (gridId ?? building.gridId) === building.gridId;
    return isHere ? { communityId, buildingId, grid: null, placeName: building.name } : undefined;
  }
  if (gridId !== undefined) {
    const [grid, buildings] = await Promise.all([
      getDocument('grids', gridId),
      findDocuments('buildings', { gridId }, { limit: BUILDINGS_MAX }),
    ]);
    if (grid?.communityId !== communityId) return undefined;
    const buildingIds = buildings.map(({ _id }) => _id);
    return { communityId, buildingId: null, grid: { gridId, buildingIds }, placeName: grid.name };
  }
  return { communityId, buildingId: null, grid: null, placeName: communityName };
};
