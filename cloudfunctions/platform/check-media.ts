import type { MediaKind } from '../../shared/capture/media.ts';
import { openapi } from './sdk.ts';
import { addressesOf } from './stored-file.ts';

/** mediaCheckAsync's numbers for what it is given. */
const MEDIA_TYPE = { sound: 1, picture: 2 } as const satisfies Record<MediaKind, number>;
/** The scene for what people show each other: a forum. */
const SCENE_FORUM = 3;
const VERSION = 2;

/**
 * Asks WeChat to look at a stored file, for an openid that was here within two hours. The verdict comes to the function `callback`,
 * within half an hour.
 *
 * @returns what the verdict will be known by; null if WeChat could not be asked.
 */
export const askMediaCheck = async (openid: string, kind: MediaKind, fileId: string): Promise<string | null> => {
  const mediaUrl = (await addressesOf([fileId])).get(fileId);
  if (mediaUrl === undefined) return null;
  return openapi()
    .security.mediaCheckAsync({ openid, mediaUrl, mediaType: MEDIA_TYPE[kind], version: VERSION, scene: SCENE_FORUM })
    .then(
      ({ traceId }) => traceId ?? null,
      (cause: unknown) => {
        console.warn('content check unreachable, the file waits', cause);
        return null;
      },
    );
};
