import type { CommunityId, NightId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One a community and Beijing day. */
export const nightIdOf = (communityId: CommunityId, date: LocalDate): NightId =>
  `night_${digest('night', communityId, date)}` as NightId;

/** A page of the heads of a night, by the account that it begins behind: written again, it is the same one. */
export const headsIdOf = (nightId: NightId, after: string): string => `heads_${digest('heads', nightId, after)}`;
