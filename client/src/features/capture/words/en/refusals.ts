import type { refusals as chinese } from '../zh/refusals.ts';

/** Why a photo or a recording was not taken, and what to do next. */
export const refusals = {
  'refusal.MEDIA_NOT_FOUND': 'The photos or the recording are gone, take them again',
  'refusal.MEDIA_REFUSED': 'A photo or the recording cannot be sent, take another',
  'refusal.MEDIA_TOO_MANY': 'Too many: at most 6 photos and 1 recording',
  'refusal.MEDIA_TOO_LARGE': 'This is too large, take another',
  'refusal.MEDIA_WRONG_KIND': 'This cannot be opened, take another',
  'refusal.MEDIA_TOO_LONG': 'Too long: at most 1 minute',
  'refusal.MEDIA_TELLS_PLACE': 'The photo says where it was taken, take another',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
