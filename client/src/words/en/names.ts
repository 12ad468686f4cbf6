import type { Role } from '../../../../shared/community/roles.ts';
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
  care: 'Care',
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
  unitLeader: 'Unit leader',
  clusterLeader: 'Household leader',
  gridOfficer: 'Grid officer',
  staff: 'Community staff',
  steward: 'Online steward',
  secretary: 'Branch secretary',
  township: 'Township',
  representative: 'Residents’ voice',
  partyMember: 'Party member',
  volunteer: 'Volunteer',
  department: 'Bureau',
  property: 'Property',
  mediator: 'Mediator',
  merchant: 'Shop',
  shopkeeper: 'Shopkeeper',
  supervisor: 'Supervisor',
  witness: 'Witness',
  originOfficer: 'Old home office',
  admin: 'Admin',
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
