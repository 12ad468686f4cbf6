import { isSoundKey, localKeysIn } from '../../../data/index.ts';
import type { Input } from '../../../platform/rpc.ts';
import { titleOf } from '../title.ts';

/** What a need that is being sent is called. */
export const postTitle = ({ kind, text, media }: Input<'need.post'>): string =>
  titleOf({ kind, text, hasVoice: localKeysIn(media).some(isSoundKey) });
