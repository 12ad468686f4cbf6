import type { NeedKind } from './kinds.ts';

/** What follows from the kind of a need, whoever says it. Data: a community's own list can replace it. */
export type KindRule = {
  /** Never on the wall, from the first tap on: its requester, those in charge of the place, and whoever it is given to see it (M-18, M-26). */
  readonly isPrivate: boolean;
  /** In the counts of needs that everybody reads. Praise asks for nothing, so nothing of it is solved or left (M-22); what is private is counted for nobody. */
  readonly isCounted: boolean;
  /** Its photos are seen by those in charge and the requester alone: children are in them (PIPL §31, 未保法 §72). */
  readonly arePhotosPrivate: boolean;
  /** Several households can have it at once, so that a neighbour can say 我家也是; never of what is private. */
  readonly isShared: boolean;
  /** Whose work it is not, and who is called instead; said before it is filed. Null where everything of the kind belongs here. */
  readonly elsewhere: Elsewhere | null;
};

/**
 * Who is to be called instead, by name and public number: 95598 the power grid, 12348 legal aid, 12345 the government's line, 12333 social
 * security and employment. A county replaces them by its own.
 */
export const ELSEWHERE = { power: '95598', law: '12348', government: '12345', work: '12333' } as const;
export type Elsewhere = keyof typeof ELSEWHERE;

const onTheWall: KindRule = {
  ...{ isPrivate: false, isCounted: true, arePhotosPrivate: false, isShared: true },
  elsewhere: null,
};
/** One household asks, for itself. */
const ofOne: KindRule = { ...onTheWall, isShared: false };
const inPrivate: KindRule = { ...ofOne, isPrivate: true, isCounted: false, arePhotosPrivate: true };

/** The rule of each kind. */
export const KIND_RULES: Readonly<Record<NeedKind, KindRule>> = {
  water: onTheWall,
  electricity: { ...onTheWall, elsewhere: 'power' },
  lift: onTheWall,
  clean: onTheWall,
  child: { ...ofOne, arePhotosPrivate: true },
  elder: ofOne,
  care: inPrivate,
  help: ofOne,
  repair: onTheWall,
  dispute: { ...inPrivate, elsewhere: 'law' },
  outage: { ...onTheWall, elsewhere: 'power' },
  hukou: { ...inPrivate, elsewhere: 'government' },
  job: { ...onTheWall, elsewhere: 'work' },
  idea: onTheWall,
  praise: { ...ofOne, isCounted: false },
  other: onTheWall,
};

/** True for a matter that no neighbour reads of: a dispute, care, the household register of the village one came from. */
export const isPrivateKind = (kind: NeedKind): boolean => KIND_RULES[kind].isPrivate;
