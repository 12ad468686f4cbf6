import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const VOTE_ID_PREFIXES = [
  'vote',
  'voter',
  'gate',
  'ballot',
  'paper',
  'paperphoto',
  'objection',
  'proxy',
  'series',
  'wish',
  'telling',
] as const;

/** Of one vote. */
export type VoteId = Brand<string, 'vote'>;
/** Of one line of a roll: it follows from the vote and the unit. */
export type VoterId = Brand<string, 'voter'>;
/** Of one of the gates of a vote: it follows from the vote and the gate's number. */
export type GateId = Brand<string, 'gate'>;
/** Of what one unit cast: it follows from the vote and the unit, so that a unit is counted once (D2). */
export type BallotId = Brand<string, 'ballot'>;
/** Of the slip of one unit: it follows from the vote and the unit, like its ballot. */
export type PaperId = Brand<string, 'paper'>;
/** Of the picture of a slip that two people had read differently: it follows from the vote and the unit. */
export type SlipPictureId = Brand<string, 'paperphoto'>;
/** Of what one person says against one line of a roll: it follows from the three. */
export type ObjectionId = Brand<string, 'objection'>;
/** Of what one unit holds of written proxies: it follows from the vote and the unit that holds them. */
export type ProxyId = Brand<string, 'proxy'>;
/** Of the votes of one question in all buildings: it follows from what is asked, and for which days. */
export type SeriesId = Brand<string, 'series'>;
/** That one person wants to be told of a vote outside Linli: it follows from the vote and the person, so that they ask once. */
export type WishId = Brand<string, 'wish'>;
/** Of one piece of news of a vote while those who asked for it are told: it follows from both. */
export type TellingId = Brand<string, 'telling'>;
