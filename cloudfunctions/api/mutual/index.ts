import type { ApiHandlers } from '../handlers.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { mine } from './mine.ts';
import { missed } from './missed.ts';
import { sayWhy } from './say-why.ts';
import { strike } from './strike.ts';

export { isMutualMember } from './is-member.ts';
export { freeMembers } from './free-members.ts';
export { endMissed } from './missed/end-missed.ts';
export { deleteMissedOf } from './missed/leaving.ts';
export { missedNaming } from './missed/media-uses.ts';
export { missedOf } from './missed/missed-of.ts';
export { noteMissed } from './missed/note-missed.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'mutual.join': join,
  'mutual.leave': leave,
  'mutual.mine': mine,
  'mutual.missed': missed,
  'mutual.sayWhy': sayWhy,
  'mutual.strike': strike,
} satisfies Partial<ApiHandlers>;
