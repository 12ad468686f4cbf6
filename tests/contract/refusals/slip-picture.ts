import { aRiskyPicture } from '../../fixtures/media.ts';
import { verdictOn } from '../../world/media.ts';
import type { World } from '../../world/world.ts';
import { lineOfWei, plantVote } from './planted-votes.ts';
import { aPaper } from './vote-proxy.ts';

/** The staff enters a slip with this picture of it. */
const withPicture = (mediaOf: (world: World) => Promise<string>) => async (world: World) => {
  const voterId = await lineOfWei(world, await plantVote(world, 'open'));
  const media = [await mediaOf(world)];
  return (await world.join('staff')).call('vote.enterPaper', { voterId, choice: [0], media });
};

/** Every refusal of the picture that goes with a slip. */
export const PICTURE_REFUSALS = {
  MEDIA_NOT_FOUND: withPicture(() => Promise.resolve('media_nowhere')),
  MEDIA_REFUSED: withPicture(async (world) => {
    const mediaId = await aPaper(world, await world.join('staff'), aRiskyPicture());
    await verdictOn(world, mediaId);
    return mediaId;
  }),
} as const;
