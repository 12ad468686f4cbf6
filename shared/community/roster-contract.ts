import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { COMMUNITY_ACTS } from './acts.ts';
import { QUESTION_KINDS, QUESTIONS_MAX } from './recognise/question.ts';
import { CHANGE_KINDS } from './change-kinds.ts';
import { rosterCounts as counts, seen } from './roster-shapes.ts';

/** They bring the roster in. */
/** Who may change the roster of a community. */
export const ROSTER_KEEPERS = ['staff', 'admin'] as const;

/** More new places than a community has; a file with more is refused them. */
export const NEW_PLACES_MAX = 1000;

/** Why a file is no roster. */
const FILE_ERRORS = [
  'FILE_NOT_READABLE',
  'FILE_CHANGED',
  'FILE_TOO_LARGE',
  'FILE_LOCKED',
  'FILE_OLD_SHEET',
  'FILE_HAS_NO_HEADING',
] as const;

const count = z.number().int().min(0);
const problem = z.object({ line: z.number().int().min(1), column: z.string(), reason: z.string() });
const move = z.object({ name: z.string(), from: z.string(), to: z.string() });
const instant = z.number().int();
/** How a roster gets into the tree: looked at, answered, seen by a second person where much is at stake, applied piece by piece. */
export const rosterContract = declareMethods({
  /** A roster to fill in, as a spreadsheet: its headings, and beside it how each column is written. Some 8 kB. */
  'community.rosterSheet': {
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    /** An XLSX in base64. */
    output: z.object({ xlsx: z.string() }),
    errors: [],
    examples: { good: {} },
  },
  /** Reads an uploaded roster and tells what applying it would do. Nothing changes yet. What was asked is answered by checking the file again. */
  'community.checkRoster': {
    ...COMMUNITY_ACTS['community.checkRoster'],
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: ['community.rosterChecked'],
    remember: 'everything',
    input: z.object({
      fileId: z.string().min(1).max(300),
      /** What the checks of this file before asked, by its key. */
      answers: z.array(z.object({ key: z.string().min(1).max(120), isYes: z.boolean() })).max(5 * QUESTIONS_MAX),
    }),
    output: z.object({
      importId: idOut,
      counts,
      /** Why rows stay out, the first 200. `line` as the file counts, from 1. `reason` is plain Chinese. */
      problems: z.array(problem),
      /** What was passed over, or understood in a way that somebody should look at; no row stays out for it. The first 200. */
      notices: z.array(problem),
      /** Grids, buildings and units that nobody has heard of, by name; at most 1,001. They are made only with a yes that names each. */
      newPlaces: z.array(z.string()),
      /** The first 200. */
      moved: z.array(move),
      /** The first 200. */
      removed: z.array(z.object({ name: z.string(), from: z.string() })),
      /** The first 200 that are open: until they are answered what they ask is not done, and everybody stays as they are. */
      questions: z.array(
        z.object({
          key: z.string(),
          kind: z.enum(QUESTION_KINDS),
          line: z.number().int().min(1),
          was: seen.nullable(),
          now: seen,
          count,
        }),
      ),
      /** Places that the file calls by another name. */
      renames: z.array(z.object({ was: z.string(), now: z.string() })),
      /** How many people go, move or are called otherwise; `needsSecond` where that is so many that a second person has to look. */
      touched: count,
      needsSecond: z.boolean(),
    }),
    errors: [...FILE_ERRORS, 'IMPORT_RUNNING'],
    examples: { good: { fileId: 'cloud://nowhere/roster.csv', answers: [] } },
  },
  /** Everybody whom a check would change in one way, old beside new, by building; fifty a page. */
  'community.rosterChanges': {
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ importId: id('import'), kind: z.enum(CHANGE_KINDS), cursor }),
    output: page(
      z.object({
        residentId: idOut,
        /** Of the file; null for somebody who is not in it. */
        line: z.number().int().nullable(),
        name: z.string(),
        building: z.string(),
        at: z.string(),
        hasAccount: z.boolean(),
        differences: z.array(z.object({ column: z.string(), was: z.string(), now: z.string() })),
      }),
    ),
    errors: ['IMPORT_NOT_FOUND'],
    examples: { good: { importId: 'import_nowhere', kind: 'removed', cursor: '1' } },
  },
  /** What the keepers of a roster have before them: a check that waits for a second person, and the import that can be taken back. */
  'community.roster': {
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      /** Null where none waits. */
      waiting: z
        .object({
          importId: idOut,
          counts,
          touched: count,
          checkedAt: instant,
          byName: z.string(),
          /** True for whoever checked it: somebody else has to confirm. */
          isMine: z.boolean(),
          /** Null until somebody confirmed. */
          confirmedByName: z.string().nullable(),
          /** Places that nobody has heard of: whoever applies it says yes to each. */
          newPlaces: z.array(z.string()),
        })
        .nullable(),
      /** The last one, while it can be taken back; null where there is none, and after `until`. */
      applied: z.object({ importId: idOut, counts, at: instant, byName: z.string(), until: instant }).nullable(),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Plans how the last roster is taken back as a whole, within seven days; applying the plan does it. Accounts, points and needs are as they were. */
  'community.takeBackRoster': {
    ...COMMUNITY_ACTS['community.takeBackRoster'],
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: ['community.rosterTakenBack'],
    remember: 'everything',
    input: z.object({ importId: id('import') }),
    output: z.object({ importId: idOut, counts }),
    errors: ['IMPORT_NOT_FOUND', 'IMPORT_RUNNING', 'TAKE_BACK_NOT_POSSIBLE'],
    examples: { good: { importId: 'import_nowhere' } },
  },
  /** A second person has looked at a check that touches many, and typed how many. */
  'community.confirmRoster': {
    ...COMMUNITY_ACTS['community.confirmRoster'],
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: ['community.rosterConfirmed'],
    remember: 'everything',
    input: z.object({ importId: id('import'), people: count.max(100_000) }),
    output: z.object({ importId: idOut }),
    errors: ['IMPORT_NOT_FOUND', 'IMPORT_STALE', 'IMPORT_OWN', 'NUMBER_NOT_RIGHT'],
    examples: { good: { importId: 'import_nowhere', people: 30 } },
  },
  /** Applies a checked roster, a bounded piece per call; call again until `applied`. */
  'community.applyRoster': {
    ...COMMUNITY_ACTS['community.applyRoster'],
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: ['community.rosterBegun'],
    remember: 'everything',
    input: z.object({
      importId: id('import'),
      acceptRemovals: z.boolean(),
      /** The new places that somebody has looked at, by name; none where there are none. */
      acceptPlaces: z.array(z.string().min(1).max(40)).max(NEW_PLACES_MAX).optional(),
    }),
    output: z.object({ status: z.enum(['applying', 'applied']), done: count, total: count }),
    errors: [
      'IMPORT_NOT_FOUND',
      'IMPORT_RUNNING',
      'IMPORT_STALE',
      'REMOVALS_NOT_ACCEPTED',
      'PLACES_NOT_ACCEPTED',
      'SECOND_NEEDED',
    ],
    examples: { good: { importId: 'import_nowhere', acceptRemovals: false, acceptPlaces: ['9号楼'] } },
  },
});
