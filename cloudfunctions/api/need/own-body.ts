import { isOfBody } from '../../../shared/need/about.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { partyOf, rolesHeldBy } from '../../platform/party-of.ts';

/** True for whoever belongs to the body a need complains of: whatever else they are, they are not in charge of it (M-72). */
export const isOwnBody = ({ about }: Pick<Need, 'about'>, ctx: MemberCtx): boolean =>
  isOfBody(about, partyOf(ctx).id, rolesHeldBy(ctx));
