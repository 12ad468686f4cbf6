import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { byPlaceName } from '../../../shared/kernel/place-name.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { signedBy, voteHappened } from './act.ts';
import { draftOf } from './draft.ts';
import { seriesEventIdOf, seriesIdOf, voteIdIn } from './ids.ts';
import { BUILDINGS_AT_ONCE, votesIn } from './in-series.ts';
import { saveVote } from './record.ts';

/** Words in doubt wait for nobody else: whoever checks the votes looks at them. */
export const makeAll: ApiHandlers['vote.makeAll'] = async (asked, ctx) => {
  if ((await checkText(ctx.openid, [asked.title, ...asked.options].join('\n'))) === 'refused')
    return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const seriesId = seriesIdOf(ctx.resident.communityId, asked);
  const made = new Set((await votesIn(ctx, seriesId)).map(({ _id }) => _id));
  const buildings = await buildingsOf(ctx);
  const todo = buildings.filter(({ buildingId }) => !made.has(voteIdIn(seriesId, buildingId)));
  const now = todo.slice(0, BUILDINGS_AT_ONCE);
  for (const building of now) {
    const one = await makeOne(ctx, asked, building);
    if (!one.ok) return fail(one.code);
  }
  return ok({ seriesId, done: buildings.length - todo.length + now.length, all: buildings.length });
};

type Asked = Parameters<ApiHandlers['vote.makeAll']>[0];
type Building = Awaited<ReturnType<typeof buildingsOf>>[number];

const makeOne = (ctx: ResidentAct, asked: Asked, { buildingId, name: placeName }: Building) => {
  const { communityId } = ctx.resident;
  const seriesId = seriesIdOf(communityId, asked);
  const _id = voteIdIn(seriesId, buildingId);
  type Refused = 'FORBIDDEN' | 'ABOUT_YOURSELF' | 'VOTE_TIMES_WRONG';
  return runCommand<null, Refused, ResidentAct>(
    // What is asked, and no more, says which vote it is: blanks around its words are no other question.
    { ...ctx, eventId: seriesEventIdOf('make', _id), fingerprint: seriesId },
    async (transaction, now, held) => {
      const where = { _id, seriesId, communityId, buildingId, grid: null, placeName };
      const draft = draftOf(asked, where, { held, made: signedBy(ctx, now), now });
      if (!draft.ok) return draft;
      await saveVote(transaction, draft.value);
      return ok({
        value: null,
        happened: voteHappened(ctx, draft.value, 'vote.made', { from: null, to: 'draft' }),
      });
    },
  );
};

/** All buildings in the order in which people count them. */
const buildingsOf = async ({ resident }: ResidentAct) => {
  const tree = await getDocument('directories', directoryIdOf(resident.communityId));
  return (tree?.grids ?? []).flatMap(({ buildings }) => buildings).sort(byPlaceName);
};
