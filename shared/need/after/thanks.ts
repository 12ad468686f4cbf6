import type { Attached } from '../../capture/attached.ts';
import type { InstantMs } from '../../kernel/brand.ts';

/** Bounds of thanks; a length counts UTF-16 units. */
export const THANKS_LIMITS = {
  textLengthMax: 100,
  /** Days after the closure in which thanks are said. */
  days: 30,
} as const;

/** What the requester says to everybody who did it, in words or aloud; heard by them and by nobody else. */
export type Thanks = { readonly text: string; readonly media: readonly Attached[]; readonly at: InstantMs };
