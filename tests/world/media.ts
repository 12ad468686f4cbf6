import { randomUUID } from 'node:crypto';
import type { MediaCheck } from '../../shared/capture/check.ts';
import { mediaPath, type MediaKind, type MediaPurpose } from '../../shared/capture/media.ts';
import { aPicture, anMp3 } from '../fixtures/media.ts';
import { uploadFile } from './upload.ts';
import type { Caller } from '../../scripts/world/caller.ts';
import type { Actor, World } from './world.ts';

type Sent = {
  readonly kind: MediaKind;
  readonly purpose?: MediaPurpose;
  readonly bytes?: Buffer;
  readonly seconds?: number;
  readonly extension?: string;
};
/** Where files are sent, and who sends them. */
type Town = { readonly cloud: Pick<World['cloud'], 'url'> };
type Sender = Pick<Actor, 'openid'> & { readonly must: Caller };
const EXTENSIONS = { picture: 'jpg', sound: 'mp3' } as const satisfies Record<MediaKind, string>;

/** Puts a file where a phone does. @returns its file id. */
export const uploadMedia = (
  world: Town,
  { openid }: Pick<Actor, 'openid'>,
  { kind, purpose = 'need', seconds = 3, bytes, extension = EXTENSIONS[kind] }: Sent,
): Promise<string> =>
  uploadFile(
    world.cloud.url,
    openid,
    bytes ?? (kind === 'picture' ? aPicture() : anMp3(seconds)),
    mediaPath(purpose, randomUUID(), extension),
  );

/** What a phone then says of it. */
export const registration = (fileId: string, { kind, purpose = 'need', seconds = 3 }: Sent) => ({
  ...{ purpose, kind, fileId },
  seconds: kind === 'picture' ? 0 : seconds,
});

/** Sends a file and registers it. @returns its media id. */
export const registerMedia = async (world: Town, by: Sender, sent: Sent): Promise<string> =>
  (await by.must('capture.register', registration(await uploadMedia(world, by, sent), sent))).mediaId;

/** The same, answered as it may be refused. */
export const tryMedia = async (world: World, by: Actor, sent: Sent) =>
  by.call('capture.register', registration(await uploadMedia(world, by, sent), sent));

/** Waits for the verdict of the local content check. @returns what it is. */
export const verdictOn = async (world: World, mediaId: string): Promise<MediaCheck> => {
  for (;;) {
    const media = await world.db.one('media', mediaId);
    if (!media) throw new Error(`no ${mediaId}`);
    if (media.check !== 'waiting') return media.check;
  }
};
