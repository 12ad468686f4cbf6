import type { ApiContract } from '../../shared/contract.ts';
import type { Role } from '../../shared/community/roles.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';

/**
 * Who may call a method.
 *
 * `anyone`: every openid, also a stranger's. `resident`: whoever is bound to a row of the roster, within their community.
 * `holders`: residents who hold one of the roles today; what they touch must lie in the scope of that role, which the
 * handler asks with `ctx.reaches(place)` once it has loaded what it is about (D5).
 */
export type Access =
  | { readonly audience: 'anyone' }
  | { readonly audience: 'resident' }
  | { readonly audience: 'holders'; readonly roles: readonly Role[] };

const anyone = { audience: 'anyone' } as const satisfies Access;
const resident = { audience: 'resident' } as const satisfies Access;

/** They let neighbours into the building they answer for. */
const gatekeepers = {
  audience: 'holders',
  roles: ['captain', 'gridOfficer', 'staff', 'admin'],
} as const satisfies Access;
/** They look at words that a machine would not let stand. */
const moderators = { audience: 'holders', roles: ['staff', 'admin'] } as const satisfies Access;
/** They tell the people they answer for what is going on, and see to it that it is heard. */
const noticeKeepers = {
  audience: 'holders',
  roles: ['captain', 'gridOfficer', 'staff', 'admin'],
} as const satisfies Access;
const rosterKeepers = { audience: 'holders', roles: ['staff', 'admin'] } as const satisfies Access;

/** The whole policy. A method that is not here is answered to nobody: the type asks for every one, and `accessTo` denies the rest. */
export const AUTHORIZATION = {
  'code.make': resident,
  'code.open': anyone,
  'community.directory': anyone,
  'community.building': resident,
  'community.front': resident,
  'community.checkRoster': rosterKeepers,
  'community.applyRoster': rosterKeepers,
  'insight.building': resident,
  'insight.board': resident,
  'duty.tonight': resident,
  'membership.me': anyone,
  'membership.flats': anyone,
  'membership.apply': anyone,
  'membership.withdraw': anyone,
  'membership.list': gatekeepers,
  'membership.approve': gatekeepers,
  'membership.refuse': gatekeepers,
  // Whoever has left is a stranger already, and goes on being taken out of what is left of them.
  'membership.leave': anyone,
  'membership.privacy': anyone,
  'membership.recordConsent': anyone,
  'membership.setPhone': resident,
  'membership.setPhoneByWechat': resident,
  'membership.call': resident,
  'membership.export': resident,
  'need.post': resident,
  'need.list': resident,
  'need.detail': resident,
  'need.claim': resident,
  'need.release': resident,
  'need.reportDone': resident,
  'need.confirm': resident,
  'need.sendBack': resident,
  'need.withdraw': resident,
  'need.publish': moderators,
  'need.refuse': moderators,
  'notice.list': resident,
  'notice.detail': resident,
  'notice.publish': noticeKeepers,
  'notice.addRecording': noticeKeepers,
  'notice.removeRecording': noticeKeepers,
  'notice.withdraw': noticeKeepers,
  'points.statement': resident,
  'subscription.templates': resident,
  'subscription.record': resident,
} as const satisfies Record<MethodName<ApiContract>, Access>;

/** The roles that see what a need hides from neighbours: the flat, the full name, words that wait for a look. */
export const NEED_OVERSEERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];
export const MODERATORS = moderators.roles;
export const NOTICE_KEEPERS = noticeKeepers.roles;

/** The rule for a method; undefined = nobody. */
export const accessTo = (method: string): Access | undefined =>
  Object.prototype.hasOwnProperty.call(AUTHORIZATION, method)
    ? AUTHORIZATION[method as keyof typeof AUTHORIZATION]
    : undefined;
