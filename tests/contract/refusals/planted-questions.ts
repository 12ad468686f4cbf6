import { questionIdOf } from '../../../cloudfunctions/api/draw/ids.ts';
import type { DrawId, HouseholdId, QuestionId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';

type How = { readonly by?: string; readonly number?: number; readonly isAnswered?: boolean };

/** What a household of 1号楼 asked before a planted draw. */
export const plantQuestion = async (
  world: World,
  drawId: DrawId,
  { by = 'resident_test_r121', number = 1, isAnswered = false }: How = {},
): Promise<QuestionId> => {
  const draw = await world.db.one('draws', drawId);
  const person = await world.db.one('residents', by);
  if (!draw || !person) throw new Error('nobody asks');
  const { communityId, buildingId } = draw;
  const householdId: HouseholdId = person.householdId;
  const now = world.cloud.clock.now() as InstantMs;
  const _id = questionIdOf(drawId, householdId, number);
  const answer = {
    text: '都是六平方米',
    media: [],
    by: { id: 'resident_test_r201' as ResidentId, name: '管事的', at: now },
  };
  await insertDocuments(world.cloud.url, 'drawQuestions', [
    {
      ...{ _id, communityId, buildingId, drawId, householdId, door: '1号楼2单元301', byId: person._id },
      ...{
        text: '棚有多大',
        media: [],
        answer: isAnswered ? answer : null,
        until: draw.meetsAt,
        createdAt: now,
        schema: 1,
      },
      order: isAnswered ? `${String(now).padStart(13, '0')}_${_id}` : null,
    },
  ]);
  return _id;
};
