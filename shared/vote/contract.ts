import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { VOTE_ACTS } from './acts.ts';
import { askedOfVote, instantAsked } from './asked.ts';
import { VOTE_CHECKERS, VOTE_MAKERS } from './keepers.ts';
import { isSound, QUESTION_LIMITS as LIMITS, type QuestionKind } from './question.ts';
import { STATUTORY_RULES, VOTE_PURPOSES, type VotePurpose, type VoteUnit } from './rules.ts';
import { voteActed, voteReceipt, voteRow, voteShown } from './shapes.ts';
import { VOTE_LIMITS } from './vote.ts';

const voteId = id('vote');
const NOWHERE = { voteId: 'vote_nowhere' };
const ofVote = { placeOf: 'votes', by: 'voteId' } as const;
const reason = text(VOTE_LIMITS.reasonLengthMin, VOTE_LIMITS.reasonLengthMax);
const byCheckers = { mechanism: 'M-31', access: holders(VOTE_CHECKERS), over: ofVote, remember: 'everything' } as const;
const GOOD = {
  ...{
    buildingId: 'building_nowhere',
    gridId: 'grid_nowhere',
    isAboutCaptain: false,
    unit: 'household',
    purpose: 'ask',
    kind: 'one',
  },
  ...{ title: '楼里的钱，先做哪一件', options: ['电梯换门', '楼道装灯'], most: 1 },
  ...{ tie: 'talk', mayChange: true, isRehearsal: false, opensAt: 4_000_000_000_000, closesAt: 4_000_100_000_000 },
};

const STATUTORY = {
  ...{ ...GOOD, purpose: 'statutory', rule: 'owners', heldAt: '小区门口的票箱', mayChange: false },
  ...{ kind: 'approve', title: '换物业公司', options: ['同意', '反对', '弃权'] },
};
type HeldBy = {
  readonly purpose: VotePurpose;
  readonly rule?: string | undefined;
  readonly heldAt?: string | undefined;
} & { readonly unit: VoteUnit; readonly kind: QuestionKind } & Readonly<
    Record<'mayChange' | 'isRehearsal', boolean> & { readonly isAboutCaptain?: boolean | undefined }
  >;
/** A statutory vote says by which rule and where it is held, and asks households for, against or neither; no other vote says so. */
const isHeldSomewhere = ({ purpose, rule, heldAt, unit, kind, mayChange, isRehearsal, isAboutCaptain }: HeldBy) =>
  purpose === 'statutory'
    ? rule !== undefined &&
      heldAt !== undefined &&
      unit === 'household' &&
      kind === 'approve' &&
      !mayChange &&
      !isRehearsal &&
      isAboutCaptain !== true
    : rule === undefined && heldAt === undefined;

/** Votes (M-31): who chose what is read by two named counters after closing, and said so on the face of each. The errors of each method are in order of precedence. */
export const voteContract = declareMethods({
  /** The votes of the caller's building and community, the newest first, and those that wait to be checked where the caller may. */
  'vote.list': {
    mechanism: 'M-31',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(voteRow).extend({ drafts: z.array(voteRow) }),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** One vote: the question, its rules, whether the caller can vote and why not, how many have, and the result once it is counted. */
  'vote.detail': {
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: null,
    input: z.object({ voteId }),
    output: voteShown,
    errors: ['VOTE_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /**
   * The roll by its doors, in the order of building, unit and flat: no names, and not who has voted. Narrowed to what somebody looks for: a flat, a unit, a
   * building, or all of them as they stand on a door. A whole name finds the doors of those who bear it for whoever keeps the table, and nothing for anybody else.
   */
  'vote.roll': {
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: null,
    input: z.object({ voteId, cursor, find: text(0, VOTE_LIMITS.findLengthMax).optional() }),
    output: page(z.object({ voterId: idOut, door: z.string() })),
    errors: ['VOTE_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x', find: '3-1-402' } },
  },
  /** Writes a vote for a building, a grid or, without either, for the whole community. Nobody else reads it before a second person has checked it. */
  'vote.make': {
    ...VOTE_ACTS['vote.make'],
    mechanism: 'M-31',
    access: holders(VOTE_MAKERS),
    over: { placeIn: 'buildingId' },
    event: ['vote.made'],
    remember: 'everything',
    input: z
      .object({
        buildingId: id('building').optional(),
        /** A grid; beside a building, the one in which it is. */
        gridId: id('grid').optional(),
        /** It asks about the captain of the building. */
        isAboutCaptain: z.boolean().optional(),
        ...askedOfVote,
        purpose: z.enum(VOTE_PURPOSES),
        /** Of a statutory vote alone: by which rule it is held. */
        rule: z.enum(STATUTORY_RULES).optional(),
        /** Of a statutory vote alone: where slips are handed in, or which system of the city. */
        heldAt: text(VOTE_LIMITS.heldAtLengthMin, VOTE_LIMITS.heldAtLengthMax).optional(),
      })
      .refine(isSound)
      .refine(isHeldSomewhere)
      .refine(({ buildingId, isAboutCaptain = false }) => buildingId !== undefined || !isAboutCaptain),
    output: voteActed,
    errors: ['TEXT_REFUSED', 'ABOUT_YOURSELF', 'VOTE_TIMES_WRONG'],
    examples: {
      good: STATUTORY,
      harmless: { title: '这是违规测试的话', gridId: undefined },
      bad: [
        { ...GOOD, options: ['电梯换门', '电梯换门'] },
        { ...GOOD, most: 2 },
        { ...GOOD, buildingId: undefined, isAboutCaptain: true },
        { ...GOOD, kind: 'approve' },
        { ...GOOD, heldAt: '小区门口' },
        { ...STATUTORY, rule: undefined },
        { ...STATUTORY, mayChange: true },
        { ...STATUTORY, unit: 'resident' },
      ],
    },
  },
  /** A second person has read question, rule and place, and announces the vote: its roll is written next, and nothing of it changes. */
  'vote.check': {
    ...VOTE_ACTS['vote.check'],
    ...byCheckers,
    event: ['vote.checked'],
    input: z.object({ voteId }),
    output: voteActed,
    errors: ['VOTE_NOT_FOUND', 'VOTE_NOT_DRAFT', 'SECOND_PERSON_NEEDED', 'VOTE_TIMES_WRONG'],
    examples: { good: NOWHERE },
  },
  /** Takes a vote back before it opens, with a reason everybody reads. */
  'vote.withdraw': {
    ...VOTE_ACTS['vote.withdraw'],
    ...byCheckers,
    event: ['vote.withdrawn'],
    input: z.object({ voteId, reason }),
    output: voteActed,
    errors: ['VOTE_NOT_FOUND', 'TEXT_REFUSED', 'VOTE_BEGUN'],
    examples: { good: { ...NOWHERE, reason: '题目写错了' } },
  },
  /** Lets a vote close later, before it closes; published with its reason. */
  'vote.extend': {
    ...VOTE_ACTS['vote.extend'],
    ...byCheckers,
    event: ['vote.extended'],
    input: z.object({ voteId, closesAt: instantAsked, reason }),
    output: voteActed,
    errors: ['VOTE_NOT_FOUND', 'TEXT_REFUSED', 'VOTE_NOT_OPEN', 'VOTE_TIMES_WRONG'],
    examples: { good: { ...NOWHERE, closesAt: 4_000_100_000_000, reason: '这几天下雨' } },
  },
  /**
   * Casts for the caller's household, or for the caller where residents vote; again where the vote lets whoever cast change it. It counts if the instant read in its transaction is before closing. What was chosen
   * stands in no event and no reply.
   */
  'vote.cast': {
    ...VOTE_ACTS['vote.cast'],
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: ['vote.cast'],
    remember: 'nothing',
    input: z.object({
      voteId,
      /** The places of the options, ascending, or a grade for each. */
      choice: z.array(z.number().int().min(0).max(LIMITS.optionsMax)).min(1).max(LIMITS.optionsMax),
      /** Asked of those whose year of birth does not tell that they are 18 on the day the vote opens. */
      isOfAge: z.boolean(),
    }),
    output: voteReceipt,
    errors: ['VOTE_ELSEWHERE', 'VOTE_NOT_OPEN', 'NOT_YET_ADULT', 'NOT_ON_ROLL', 'HAS_VOTED', 'CHOICE_NOT_POSSIBLE'],
    examples: { good: { ...NOWHERE, choice: [0], isOfAge: true } },
  },
});
