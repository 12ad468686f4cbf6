import { aPicture, aPictureWithTag, anMp3, GPS_TAG } from '../../fixtures/media.ts';
import { tryMedia, registration } from '../../world/media.ts';
import type { World } from '../../world/world.ts';
import { sentEnough } from './sent-enough.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const wei = (world: World) => world.join('wei');

export const CAPTURE_REFUSALS: Refusals<MethodsOf<'capture'>> = {
  'capture.judge': {
    MEDIA_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('capture.judge', { mediaId: 'media_nowhere', isFit: true }),
  },
  'capture.register': {
    SENT_TOO_MUCH: async (world) => {
      const by = await wei(world);
      return sentEnough(world, by, 'uploads', () => tryMedia(world, by, { kind: 'picture' }));
    },
    MEDIA_NOT_FOUND: async (world) =>
      (await wei(world)).call(
        'capture.register',
        registration('cloud://nowhere/media/need/no-such-sound-000.mp3', { kind: 'sound' }),
      ),
    MEDIA_TOO_LARGE: async (world) => tryMedia(world, await wei(world), { kind: 'picture', bytes: aPicture(300_000) }),
    MEDIA_WRONG_KIND: async (world) =>
      tryMedia(world, await wei(world), { kind: 'picture', bytes: Buffer.from('<!doctype html><p>你好') }),
    MEDIA_TOO_LONG: async (world) =>
      tryMedia(world, await wei(world), { kind: 'sound', bytes: anMp3(61), seconds: 60 }),
    MEDIA_TELLS_PLACE: async (world) =>
      tryMedia(world, await wei(world), { kind: 'picture', bytes: aPictureWithTag(GPS_TAG) }),
  },
};
