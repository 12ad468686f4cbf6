/** What can have happened to an application or an account, in the past tense. */
export const MEMBERSHIP_EVENT_KINDS = [
  'membership.applied',
  'membership.captainAsked',
  'membership.withdrawn',
  'membership.approved',
  'membership.refused',
  'membership.removed',
  'membership.removalAppealed',
  'membership.restored',
  'membership.removalUpheld',
  'membership.accountEnded',
  'membership.phoneSet',
  'membership.phoneRemoved',
  'membership.nameShown',
  'membership.nameHidden',
  'membership.consentGiven',
  'membership.consentRefused',
] as const;
