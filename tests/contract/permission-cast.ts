import { inTurn } from '../fixtures/sample.ts';

export const BUILDINGS = ['1号楼', '2号楼', '3号楼'] as const;
export type Building = (typeof BUILDINGS)[number];
/** Where each of the cast may decide about neighbours; written down here once more, so that the table of the product is held against it. */
export const DECIDES: Partial<Record<string, readonly Building[]>> = {
  captain1: ['1号楼'],
  captain2: ['2号楼'],
  captain3: ['3号楼'],
  officerA: ['1号楼', '2号楼'],
  officerB: ['3号楼'],
  staff: BUILDINGS,
  admin: BUILDINGS,
  founder: BUILDINGS,
};
export const KEEPERS = ['staff', 'admin', 'founder'];
export const OUTSIDERS = ['stranger', 'applicant'];
export const OFFICE = 'office';

/**
 * Whose right may end at a building. To the rules, all of a class are the same: of each, one is tried with each method and every building, the
 * next one in the next run.
 */
export const OF_A_BUILDING: readonly (readonly string[])[] = [
  ['captain1', 'captain2', 'captain3'],
  ['officerA', 'officerB'],
  ['exCaptain1'],
];
/** Who is the same in every building: of each class, one is tried with each method and one building, the next ones in the next run. */
export const CLASSES: readonly (readonly string[])[] = [
  ...['staff', 'admin', 'founder', 'exStaff', 'futureStaff', OFFICE].map((who) => [who]),
  ['wei', 'mo', 'qin', 'luo', 'nong'],
  ['clusterLeader', 'partyMember', 'volunteer', 'mediator', 'supervisor'],
  ['department', 'property', 'merchant'],
  ['child', 'childAlone'],
  ...OUTSIDERS.map((who) => [who]),
];
export const casesOf = (method: string) => [
  ...OF_A_BUILDING.flatMap((all) => inTurn(all, method)).flatMap((who) =>
    BUILDINGS.map((building) => ({ who, building })),
  ),
  ...CLASSES.flatMap((all) => inTurn(all, method)).flatMap((who) =>
    inTurn(BUILDINGS, method + who).map((building) => ({ who, building })),
  ),
];
