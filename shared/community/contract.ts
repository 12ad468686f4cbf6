import * as z from 'zod';
import { ANYONE, declareMethods, holders, RESIDENT } from '../declaration.ts';
import { COMMUNITY_ACTS } from './acts.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { ROLES } from './roles.ts';

/** They bring the roster in. */
const ROSTER_KEEPERS = ['staff', 'admin'] as const;

/** More new places than a community has; a file with more is refused them. */
export const NEW_PLACES_MAX = 1000;

const count = z.number().int().min(0);
const problem = z.object({ line: z.number().int().min(1), column: z.string(), reason: z.string() });
const move = z.object({ name: z.string(), from: z.string(), to: z.string() });

/** What the tree of the community answers, and how a roster gets into it. */
export const communityContract = declareMethods({
  /** The tree down to units, for somebody who looks for their flat. No names. */
  'community.directory': {
    mechanism: 'M-01',
    access: ANYONE,
    over: 'public',
    event: null,
    input: z.object({}),
    output: z.object({
      communityId: idOut,
      communityName: z.string(),
      grids: z.array(
        z.object({
          gridId: idOut,
          name: z.string(),
          buildings: z.array(z.object({ buildingId: idOut, name: z.string(), units: z.array(z.number().int()) })),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** One building of the caller's community: its kept totals and the people who answer for it. */
  'community.building': {
    mechanism: 'M-05',
    access: RESIDENT,
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building').optional() }),
    output: z.object({
      buildingId: idOut,
      name: z.string(),
      gridName: z.string(),
      householdCount: count,
      residentCount: count,
      joinedHouseholdCount: count,
      memberCount: count,
      /** `callId`: with it somebody who lives there may ask the number of who wants to be called. */
      people: z.array(
        z.object({
          role: z.enum(ROLES),
          name: z.string(),
          /** True for whoever stands in for the one who holds the role (代). */
          isDeputy: z.boolean(),
          callId: idOut.nullable(),
        }),
      ),
      /** Members who let their neighbours read their name, by name, without a flat; of another building none. At most 100: the others are counted. */
      neighbours: z.array(z.string()),
    }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
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
  /** Reads an uploaded roster and tells what applying it would do. Nothing changes yet. */
  'community.checkRoster': {
    ...COMMUNITY_ACTS['community.checkRoster'],
    mechanism: 'M-01',
    access: holders(ROSTER_KEEPERS),
    over: 'ownCommunity',
    event: ['community.rosterChecked'],
    remember: 'everything',
    input: z.object({ fileId: z.string().min(1).max(300) }),
    output: z.object({
      importId: idOut,
      counts: z.object({
        rows: count,
        added: count,
        changed: count,
        moved: count,
        removed: count,
        same: count,
        bad: count,
      }),
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
    }),
    errors: [
      'FILE_NOT_READABLE',
      'FILE_TOO_LARGE',
      'FILE_LOCKED',
      'FILE_OLD_SHEET',
      'FILE_HAS_NO_HEADING',
      'IMPORT_RUNNING',
    ],
    examples: { good: { fileId: 'cloud://nowhere/roster.csv' } },
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
    errors: ['IMPORT_NOT_FOUND', 'IMPORT_RUNNING', 'IMPORT_STALE', 'REMOVALS_NOT_ACCEPTED', 'PLACES_NOT_ACCEPTED'],
    examples: { good: { importId: 'import_nowhere', acceptRemovals: false, acceptPlaces: ['9号楼'] } },
  },
});
