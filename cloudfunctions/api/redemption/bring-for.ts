import type { ApiHandlers } from '../handlers.ts';
import { inCommunityOf } from './act.ts';
import { sayBrought } from './say-brought.ts';

/** A keeper says so, for somebody who cannot come to say it. */
export const bringFor: ApiHandlers['redemption.bringFor'] = sayBrought(inCommunityOf);
