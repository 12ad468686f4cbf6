/** What can have happened in a round of the supervisors, in the past tense. None says that a finding is gone: nothing takes one away. */
export const SUPERVISION_EVENT_KINDS = [
  'supervision.announced',
  'supervision.drawn',
  'supervision.opened',
  'supervision.lookedAt',
  'supervision.found',
  'supervision.proposed',
  'supervision.corrected',
  'supervision.explained',
  'supervision.closed',
] as const;
/** What one event of a round says happened. */
export type SupervisionEventKind = (typeof SUPERVISION_EVENT_KINDS)[number];
