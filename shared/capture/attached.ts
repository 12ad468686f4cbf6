import type { MediaId } from './ids.ts';
import type { MediaKind } from './media.ts';

/** Which part of a thing a picture or a sound belongs to: what was `said`, how it looked `before` and `after` the work, why it was `sentBack`,
 * the recorded yes to being acted for (`consent`), which the requester and those in charge alone hear, what was said when it was asked whether
 * it is mended (`followUp`), the thanks of the requester (`thanks`), what those concerned say to each other (`note`), and why help did not come (`missed`). */
export const MEDIA_PARTS = [
  'said',
  'before',
  'after',
  'sentBack',
  'consent',
  'followUp',
  'thanks',
  'note',
  'missed',
] as const;
export type MediaPart = (typeof MEDIA_PARTS)[number];

/** What a thing keeps of a picture or a sound that goes with it. Whether it may be shown is not copied: the media's own document says it. */
export type Attached = {
  readonly mediaId: MediaId;
  readonly kind: MediaKind;
  /** Whole seconds of a sound; 0 for a picture. */
  readonly seconds: number;
  readonly of: MediaPart;
};

/** How many of each kind go with what somebody says at once. */
export const ATTACHED_MAX = { picture: 6, sound: 1 } as const satisfies Record<MediaKind, number>;

/** True if something is said aloud in it. */
export const hasSound = (media: readonly Pick<Attached, 'kind'>[]): boolean =>
  media.some(({ kind }) => kind === 'sound');

/** How many pictures are among them. */
export const countPictures = (media: readonly Pick<Attached, 'kind'>[]): number =>
  media.filter(({ kind }) => kind === 'picture').length;

/** True if they are more than {@link ATTACHED_MAX} allows. */
export const areTooMany = (media: readonly Pick<Attached, 'kind'>[]): boolean => {
  const pictures = countPictures(media);
  return pictures > ATTACHED_MAX.picture || media.length - pictures > ATTACHED_MAX.sound;
};
