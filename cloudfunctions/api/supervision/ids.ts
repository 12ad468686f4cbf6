import type { CommunityId, RoundId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One a community and month. */
export const roundIdOf = (communityId: CommunityId, month: LocalMonth): RoundId =>
  `round_${digest('round', communityId, month)}` as RoundId;
