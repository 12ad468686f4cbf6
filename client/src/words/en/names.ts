import type { Role } from '../../../../shared/community/roles.ts';
import type { ErrorCode } from '../../../../shared/kernel/errors.ts';
import type { SpokenLanguage } from '../../../../shared/kernel/languages.ts';
import type { NeedKind } from '../../../../shared/need/kinds.ts';

/** What shared/ names in Chinese, for the server too, has its English here. */
export const kinds: Readonly<Record<NeedKind, string>> = {
  water: 'Water',
  electricity: 'Power',
  lift: 'Lift',
  clean: 'Clean',
  child: 'Child',
  elder: 'Elder',
  help: 'Help',
  repair: 'Repair',
  dispute: 'Quarrel',
  outage: 'Outage',
  hukou: 'Papers',
  job: 'Work',
  idea: 'Idea',
  praise: 'Praise',
  other: 'Other',
};

export const roles: Readonly<Record<Role, string>> = {
  captain: 'Captain',
  clusterLeader: 'Household leader',
  gridOfficer: 'Grid officer',
  staff: 'Community staff',
  partyMember: 'Party member',
  volunteer: 'Volunteer',
  department: 'Department',
  property: 'Property',
  mediator: 'Mediator',
  merchant: 'Shop',
  supervisor: 'Supervisor',
  admin: 'Administrator',
};

export const spokenLanguages: Readonly<Record<SpokenLanguage, string>> = {
  zh: 'Mandarin',
  za: 'Zhuang',
  pcc: 'Buyi',
  qaa: 'Local',
  hmn: 'Miao',
  kmc: 'Dong',
  ium: 'Yao',
};

export const refusals: Readonly<Record<ErrorCode, string>> = {
  NETWORK: 'No network. It is kept, send it later',
  BUSY: 'Many people are here, tap again',
  INTERNAL: 'Something went wrong, try again later',
  INVALID_INPUT: 'Something is not filled in right, have a look',
  REQUEST_REUSED: 'This was sent before, look again',
  CLIENT_TOO_OLD: 'This app is old: close it and open it again',
  NOT_RESIDENT: 'First find your home',
  FORBIDDEN: 'This is not yours to do, ask your captain',
  FLAT_NOT_FOUND: 'No such flat, choose again',
  NAME_NOT_ON_ROSTER: 'This name is not in this household, look again',
  TOO_MANY_ATTEMPTS: 'Too many tries today, ask your captain',
  MEMBERSHIP_EXISTS: 'You have asked already, wait for your captain',
  MEMBERSHIP_NOT_FOUND: 'This request is gone',
  MEMBERSHIP_NOT_PENDING: 'This request is settled already',
  RESIDENT_ALREADY_BOUND: 'This person is in already, check first',
  NEED_NOT_FOUND: 'This is gone, see others',
  NEED_NOT_OPEN: 'This has changed, look again',
  NEED_FULL: 'Enough helpers already, see others',
  CLAIM_OWN_NEED: 'Your own need is for a neighbour to take',
  ALREADY_CLAIMED: 'You have taken this already',
  NOT_CLAIMANT: 'You have not taken this',
  NOT_REQUESTER: 'Only who asked can say yes',
  TEXT_REFUSED: 'Some words cannot be sent, change them',
  NOTICE_NOT_FOUND: 'This notice is gone, see others',
  NOTICE_WITHDRAWN: 'This notice was taken back',
  TEXT_NEEDS_LOOK: 'Some words want one more look first',
  PICTURE_NOT_USABLE: 'This photo cannot be used, take another',
  RECORDING_NOT_USABLE: 'This recording cannot be used, record again',
  RECORDING_NOT_FOUND: 'This recording is gone',
  FILE_NOT_READABLE: 'This file cannot be opened, try CSV',
  IMPORT_NOT_FOUND: 'This roster is gone, choose the file again',
  IMPORT_RUNNING: 'Another roster is still on its way, wait',
  IMPORT_STALE: 'The roster has changed, check once more',
  REMOVALS_NOT_ACCEPTED: 'Some go out: read the names first',
};
