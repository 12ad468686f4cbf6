import type { ApiContract } from '../../../shared/contract.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import { aRiskyRecording } from '../../fixtures/media.ts';
import { insertDocuments } from '../../world/insert.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { lineOf, plantObjection, plantVote } from './planted-votes.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const NOWHERE = { voteId: 'vote_nowhere' };
const WORDS = '那家搬走了';
const REASON = '户口本看过了';

/** What is said of a line of a roll. */
export const saying = (voteId: string, voterId: string): Input<ApiContract, 'vote.object'> => ({
  ...{ voteId, voterId, about: 'wrong', text: WORDS, media: [] },
});

/** wei says that a line is wrong; that of mo's household, unless told otherwise. */
const objecting =
  (status: 'announced' | 'open', more: object = {}): Scenario =>
  async (world) => {
    const voteId = await plantVote(world, status);
    const said = saying(voteId, await lineOf(world, voteId, 'mo'));
    return (await world.join('wei')).call('vote.object', { ...said, ...more });
  };
const withSounds =
  (of: (world: World) => Promise<string[]>): Scenario =>
  async (world) =>
    objecting('announced', { media: await of(world) })(world);
const soundOf = async (world: World, bytes?: Buffer): Promise<string> =>
  registerMedia(world, await world.join('wei'), { kind: 'sound', purpose: 'vote', ...(bytes && { bytes }) });

/** An objection to a planted vote that has not opened. */
export const anObjection = async (world: World): Promise<string> =>
  plantObjection(world, await plantVote(world, 'announced'));
const decide = async (
  world: World,
  objectionId: string,
  { isUpheld = true, reason = REASON, who = 'staff' as const } = {},
) => (await world.join(who)).call('vote.decideObjection', { objectionId, isUpheld, reason });

/** Somebody who moved away before the staff looked at what they said. */
const ofWhoLeft: Scenario = async (world) => {
  const voteId: VoteId = await plantVote(world, 'announced');
  const objectionId = await plantObjection(world, voteId);
  const objection = await world.db.one('objections', objectionId);
  if (!objection) throw new Error('nothing was said');
  // Of a household that is nowhere any more.
  const _id = `${objectionId}_left` as typeof objection._id;
  const gone = { about: 'missing', unitId: 'household_gone', voterId: 'voter_gone' as never } as const;
  await insertDocuments(world.cloud.url, 'objections', [{ ...objection, ...gone, _id }]);
  await (await world.join('admin')).must('vote.decideObjection', { objectionId: _id, isUpheld: true, reason: REASON });
  return decide(world, _id);
};

/** Every refusal of what is said against a roll. */
export const ROLL_REFUSALS = {
  'vote.object': {
    TEXT_REFUSED: objecting('announced', { text: RISKY }),
    MEDIA_NOT_FOUND: objecting('announced', { media: ['media_nowhere'] }),
    MEDIA_REFUSED: withSounds(async (world) => {
      const mediaId = await soundOf(world, aRiskyRecording());
      await verdictOn(world, mediaId);
      return [mediaId];
    }),
    MEDIA_TOO_MANY: withSounds(async (world) => [await soundOf(world), await soundOf(world)]),
    VOTE_NOT_FOUND: objecting('announced', NOWHERE),
    OBJECTIONS_OVER: objecting('open'),
    ON_ROLL: objecting('announced', { about: 'missing', voterId: undefined }),
    NOT_ON_ROLL: objecting('announced', { voterId: 'voter_nowhere' }),
    OBJECTION_DECIDED: async (world) => {
      const voteId = await plantVote(world, 'announced');
      const wei = await world.join('wei');
      const said = saying(voteId, await lineOf(world, voteId, 'mo'));
      await decide(world, (await wei.must('vote.object', said)).objectionId);
      return wei.call('vote.object', said);
    },
  },
  'vote.objections': {
    VOTE_NOT_FOUND: async (world) => (await world.join('staff')).call('vote.objections', NOWHERE),
  },
  'vote.decideObjection': {
    TEXT_REFUSED: async (world) => decide(world, await anObjection(world), { reason: RISKY }),
    OBJECTION_NOT_FOUND: (world) => decide(world, 'objection_nowhere'),
    OBJECTION_DECIDED: async (world) => {
      const objectionId = await anObjection(world);
      await (await world.join('admin')).must('vote.decideObjection', { objectionId, isUpheld: false, reason: REASON });
      await decide(world, objectionId, { isUpheld: false });
      return decide(world, objectionId);
    },
    OBJECTIONS_OVER: async (world) => decide(world, await plantObjection(world, await plantVote(world, 'open'))),
    SECOND_PERSON_NEEDED: async (world) => {
      const voteId = await plantVote(world, 'announced', { buildingId: null });
      const staff = await world.join('staff');
      const said = saying(voteId, await lineOf(world, voteId, 'mo'));
      return decide(world, (await staff.must('vote.object', said)).objectionId);
    },
    UNIT_NOT_HERE: ofWhoLeft,
  },
} as const satisfies Partial<Refusals<MethodsOf<'vote'>>>;
