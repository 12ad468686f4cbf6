import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { BALLOT_CHANNELS } from './casting.ts';
import { TIE_RULES } from './outcome.ts';
import { QUESTION_KINDS } from './question.ts';
import { VOTE_PURPOSES, VOTE_UNITS } from './rules.ts';
import { MEASURES, TOTAL_FIELDS, type TotalField } from './totals.ts';
import { VOTE_NEWS } from './telling.ts';
import { VOTE_STATUSES } from './vote.ts';

const instant = z.number().int();
const count = z.number().int();

/** Whether the caller can vote, and why not: known before the first tap. `elsewhere`: they can, on paper or in the city's own system. */
const MINE = ['can', 'askAge', 'voted', 'notYet', 'over', 'notOnRoll', 'tooYoung', 'elsewhere'] as const;
export type Mine = (typeof MINE)[number];

const OUTCOMES = ['heard', 'tooFew', 'decided', 'level', 'notEnough', 'refused', 'few', 'elsewhere'] as const;

/** A vote as a row of a list. */
export const voteRow = z.object({
  voteId: idOut,
  placeName: z.string(),
  title: z.string(),
  purpose: z.enum(VOTE_PURPOSES),
  unit: z.enum(VOTE_UNITS),
  isRehearsal: z.boolean(),
  status: z.enum(VOTE_STATUSES),
  opensAt: instant,
  /** The first instant that is too late. */
  closesAt: instant,
  /** The household, or the caller, has cast. */
  hasVoted: z.boolean(),
  /** Whether the caller can vote, and why not. */
  mine: z.enum(MINE),
  /** When its result came, as it stands: counted, or confirmed; null before. */
  resultAt: instant.nullable(),
  /** What it came to; null before. */
  outcome: z.enum(OUTCOMES).nullable(),
  /** The options that `outcome` means, in words. */
  outcomeOf: z.array(z.string()),
  /** How many units or votes were missing; null where none were. */
  missing: count.nullable(),
  /** It is one of the votes of one question in all buildings. */
  isInSeries: z.boolean(),
  /** Of a statutory vote whose totals are published: whether all was there that the law asks for; null otherwise. */
  isPassed: z.boolean().nullable(),
});

const share = z.object({ of: count, outOf: count, isMore: z.boolean() });

/** What a vote came to; the fields that do not belong to `is` are null. Options are named by their places. */
const outcome = z.object({
  is: z.enum(OUTCOMES),
  options: z.array(count),
  needed: count.nullable(),
  missing: count.nullable(),
});

/** The result, with what small places chose left out. */
const resultShown = z.object({
  took: count,
  outcome,
  /** For each option how many chose it; empty where fewer than five took part. */
  chosen: z.array(count),
  /** For each option how many gave 1, 2, 3, 4 and 5; empty where nothing is graded. */
  grades: z.array(z.array(count)),
  blank: count,
  parts: z.array(z.object({ name: z.string(), took: count.nullable(), chosen: z.array(count) })),
  queriesUntil: instant,
});

/** The totals of a statutory vote: households, and area in square decimetres. */
export const totalsTyped = z.object(
  Object.fromEntries(TOTAL_FIELDS.map((field) => [field, count])) as Record<TotalField, typeof count>,
);

/** What is known of a statutory vote, which is held elsewhere. */
const statutoryShown = z.object({
  /** Where slips are handed in, or which system of the city. */
  heldAt: z.string(),
  /** When `took` was said, while it is open; null before anybody said it, and once the totals are published. */
  turnoutAt: instant.nullable(),
  /** Its totals as two people typed them, who those are, and what the law asks for; null before. */
  totals: z
    .object({
      typed: totalsTyped,
      by: z.array(z.string()),
      /** What stood there before it was corrected, the oldest first: the numbers, who typed them, why they did not stay, and until when they did. */
      earlier: z.array(z.object({ typed: totalsTyped, by: z.array(z.string()), reason: z.string(), until: instant })),
      thresholds: z.array(
        z.object({
          stage: z.enum(['took', 'agreed']),
          measure: z.enum(MEASURES),
          ...{ part: count, whole: count, needed: count, isMet: z.boolean() },
        }),
      ),
    })
    .nullable(),
});

/** A vote as one reader gets it. */
export const voteShown = voteRow.extend({
  kind: z.enum(QUESTION_KINDS),
  /** It asks about the captain of the building: to them `took` is null until it is closed. */
  isAboutCaptain: z.boolean(),
  options: z.array(z.string()),
  most: count,
  tie: z.enum(TIE_RULES),
  mayChange: z.boolean(),
  /** By what it is decided, and where that is written. */
  rule: z.object({
    takingPart: share.nullable(),
    agreeing: share.nullable(),
    source: z.string(),
  }),
  /** Who can read who chose what, once it is closed: whoever made it and whoever checked it. */
  counters: z.array(z.string()),
  /** Of question and terms, as they were announced; null before. */
  digest: z.string().nullable(),
  /** How the order of the options was drawn: the seed, and the order in which they were written; null where they stand as they were written. */
  lot: z.object({ seed: z.string(), written: z.array(z.string()) }).nullable(),
  extensions: z.array(z.object({ from: instant, to: instant, reason: z.string() })),
  /** Why it was withdrawn; null where it was not. */
  withdrawnFor: z.string().nullable(),
  /** Units on the roll; null before it is whole. */
  onRoll: count.nullable(),
  /** Units that have cast so far, never what; null before it opens. Of a statutory vote those that have handed in a slip, as somebody said; null before. */
  took: count.nullable(),
  /** When its roll was fixed: whoever came later is not on it; null before. */
  rolledAt: instant.nullable(),
  /** What is on the door for which the caller votes; null where they are not on the roll. */
  door: z.string().nullable(),
  /** How and when the caller's unit cast; null = it has not. */
  cast: z.object({ channel: z.enum(BALLOT_CHANNELS), at: instant, isByMe: z.boolean() }).nullable(),
  result: resultShown.nullable(),
  /** The votes of its question in all buildings, for whoever may check them: how many wait to be checked, and how many there are; null for anybody else, or where it was made by itself. */
  series: z.object({ seriesId: idOut, drafts: count, all: count }).nullable(),
  /** Null for a vote that is held here. */
  statutory: statutoryShown.nullable(),
  /** Until when somebody can say that its roll is wrong; null before and after. */
  objectUntil: instant.nullable(),
  /** What WeChat can still tell of it, and whether the caller asked for it. */
  telling: z.object({ toCome: z.array(z.enum(VOTE_NEWS)), isAsked: z.boolean() }),
  /** What the caller may do with it by a role. */
  may: z.array(
    z.enum([
      ...(['check', 'withdraw', 'extend', 'papers', 'proxies', 'objections', 'ballots'] as const),
      ...(['turnout', 'totals', 'correct'] as const),
    ]),
  ),
});

/** What an act on a vote answers. */
export const voteActed = z.object({ voteId: idOut, status: z.enum(VOTE_STATUSES) });
/** That a ballot is in; it says nothing of what is on it. */
export const voteReceipt = z.object({ voteId: idOut, at: instant, times: count });
