/** What can have happened to a roster and to the people on it, in the past tense. */
export const COMMUNITY_EVENT_KINDS = [
  'community.rosterChecked',
  'community.rosterConfirmed',
  'community.rosterTakenBack',
  'community.rosterBegun',
  'community.rosterApplied',
  'community.moved',
  'community.householdMoved',
  'community.householdSplit',
  'community.householdsMerged',
  'community.buildingRegridded',
  'community.left',
  'community.cameBack',
] as const;
