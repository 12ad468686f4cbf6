import { VOTE_RULES } from '../../../shared/vote/rules.ts';
import type { VoteFacts } from '../../../shared/vote/vote.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import { aRiskyPicture } from '../../fixtures/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { lineOf, plantVote } from './planted-votes.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

type Facts = Pick<VoteFacts, 'rule'> & Partial<VoteFacts>;
const rule = VOTE_RULES.find(({ name }) => name === 'decide-households');
if (!rule) throw new Error('households decide nothing');
/** A vote in which households decide: it takes written proxies. */
export const BY_HOUSEHOLDS: Facts = { rule };

/** The picture of a proxy's paper, as somebody at the table takes it. */
export const aPaper = (world: World, by: Resident, bytes?: Buffer): Promise<string> =>
  registerMedia(world, by, { kind: 'picture', purpose: 'vote', ...(bytes && { bytes }) });

type Given = {
  readonly status?: Parameters<typeof plantVote>[1];
  readonly facts?: Partial<VoteFacts>;
  readonly by?: 'staff' | 'captain1';
  readonly from?: Parameters<World['join']>[0];
  readonly to?: Parameters<World['join']>[0];
  readonly media?: (world: World) => Promise<string>;
  readonly first?: (
    world: World,
    voteId: string,
    give: (from: 'mo' | 'lan' | 'captain1' | 'wei') => Promise<unknown>,
  ) => Promise<unknown>;
};
/** The staff enters that wei's household gave its vote to that of the mediator. */
const giving =
  ({
    status = 'open',
    facts = BY_HOUSEHOLDS,
    by = 'staff',
    from = 'wei',
    to = 'mediator',
    media,
    first,
  }: Given): Scenario =>
  async (world) => {
    const voteId = await plantVote(world, status, facts);
    const who = await world.join(by);
    const holderId = await lineOf(world, voteId, to);
    await first?.(world, voteId, async (giver) =>
      who.must('vote.giveProxy', {
        ...{ voterId: await lineOf(world, voteId, giver), holderId, media: [await aPaper(world, who)] },
      }),
    );
    const paper = await (media ? media(world) : aPaper(world, who));
    return who.call('vote.giveProxy', { voterId: await lineOf(world, voteId, from), holderId, media: [paper] });
  };

/** Every refusal of a written proxy. */
export const PROXY_REFUSALS = {
  'vote.giveProxy': {
    MEDIA_NOT_FOUND: giving({ media: () => Promise.resolve('media_nowhere') }),
    MEDIA_REFUSED: giving({
      media: async (world) => {
        const mediaId = await aPaper(world, await world.join('staff'), aRiskyPicture());
        await verdictOn(world, mediaId);
        return mediaId;
      },
    }),
    NOT_ON_ROLL: giving({ from: 'luo' }),
    ABOUT_YOURSELF: giving({ facts: { ...BY_HOUSEHOLDS, isAboutCaptain: true }, by: 'captain1' }),
    VOTE_NOT_OPEN: giving({ status: 'closed' }),
    PROXY_NOT_POSSIBLE: giving({ facts: {} }),
    HAS_VOTED: giving({
      first: async (world, voteId) =>
        (await world.join('wei')).must('vote.cast', { voteId, choice: [1], isOfAge: true }),
    }),
    PROXIES_FULL: giving({
      first: async (_, __, give) => {
        for (const from of ['mo', 'lan', 'captain1'] as const) await give(from);
      },
    }),
  },
  'vote.proxies': {
    VOTE_NOT_FOUND: async (world) => (await world.join('staff')).call('vote.proxies', { voteId: 'vote_nowhere' }),
  },
} as const satisfies Partial<Refusals<MethodsOf<'vote'>>>;
