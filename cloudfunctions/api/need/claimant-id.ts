import type { NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { openId, sealId } from '../../platform/sealed-id.ts';

/** How the requester of one need names somebody who claimed it. */
export const claimantIdOf = (needId: NeedId, residentId: ResidentId): string =>
  sealId(`claimant ${needId}`, residentId);

/** Whom such a name means; undefined for one that was not given out for this need. */
export const claimantNamed = (needId: NeedId, sealed: string): ResidentId | undefined =>
  openId(`claimant ${needId}`, sealed) as ResidentId | undefined;
