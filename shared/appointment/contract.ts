import * as z from 'zod';
import { ROLES, SCOPE_KINDS } from '../community/roles.ts';
import { ROSTER_SCOPES } from '../community/roster-grants.ts';
import { declareMethods, holders } from '../declaration.ts';
import { ID_TAIL } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { APPOINTMENT_ACTS } from './acts.ts';
import { APPOINTABLE, APPOINTERS } from './appointers.ts';
import { APPOINTMENT_LIMITS as LIMITS } from './limits.ts';

/** They also end the deputy whom a captain named. */
export const POST_KEEPERS = ['captain', ...APPOINTERS] as const;

const day = z.iso.date().transform((value) => value as LocalDate);
const residentId = id('resident');
/** The node a role is bound to, of the kind that the role has. */
const nodeId = z.string().regex(new RegExp(`^(?:community|grid|building)_${ID_TAIL}$`));
const role = z.enum(APPOINTABLE);
const isOfItsKind = (post: { readonly role: (typeof APPOINTABLE)[number]; readonly nodeId: string }): boolean =>
  post.nodeId.startsWith(`${ROSTER_SCOPES[post.role]}_`);

const count = z.number().int();
const changed = z.object({ residentId: idOut });
const byResident = { placeOf: 'residents', by: 'residentId' } as const;
const CAPTAIN = { residentId: 'resident_nowhere', role: 'captain', nodeId: 'building_nowhere' } as const;
const LONG_AGO = { from: '2020-01-01', to: '2020-01-02' } as const;

/** What one person holds, held or will hold of one role. */
const held = z.object({
  role: z.enum(ROLES),
  scope: z.object({ kind: z.enum(SCOPE_KINDS), name: z.string() }),
  nodeId: idOut,
  from: z.string(),
  to: z.string().nullable(),
  isDeputy: z.boolean(),
  /** True for what was given in the app; false for what a roster stated. */
  isOfApp: z.boolean(),
  isOver: z.boolean(),
  /** True where the reader may end it. */
  mayEnd: z.boolean(),
});

/** Giving roles in the app and taking them back (任职, M-02, M-03, M-10). The errors of each method are in order of precedence. */
export const appointmentContract = declareMethods({
  /** What somebody holds, held and will hold, the latest first, and what the reader may give them. */
  'appointment.person': {
    mechanism: 'M-02',
    access: holders(APPOINTERS),
    over: byResident,
    event: null,
    input: z.object({ residentId }),
    output: z.object({
      residentId: idOut,
      name: z.string(),
      householdId: idOut,
      buildingId: idOut,
      gridId: idOut,
      communityId: idOut,
      buildingName: z.string(),
      gridName: z.string(),
      unit: count,
      flat: z.string(),
      hasAccount: z.boolean(),
      held: z.array(held),
      mayGive: z.array(role),
      /** True where the reader may correct where they live. */
      mayCorrect: z.boolean(),
    }),
    errors: ['RESIDENT_NOT_FOUND'],
    examples: { good: { residentId: 'resident_nowhere' } },
  },
  /** Gives somebody a role over a node, from a day to a day (`to` null = no end is set). Two captains of a building never are at once. */
  'appointment.appoint': {
    ...APPOINTMENT_ACTS['appointment.appoint'],
    mechanism: 'M-02',
    access: holders(APPOINTERS),
    over: { placeIn: 'nodeId' },
    event: ['appointment.appointed'],
    remember: 'everything',
    input: z.object({ residentId, role, nodeId, from: day, to: day.nullable() }).refine(isOfItsKind),
    output: changed,
    errors: ['RESIDENT_NOT_FOUND', 'OWN_APPOINTMENT', 'DAY_NOT_POSSIBLE', 'IMPORT_RUNNING', 'POST_HELD'],
    examples: {
      good: { ...CAPTAIN, from: '2026-01-01', to: '2027-12-31' },
      harmless: LONG_AGO,
      bad: [{ ...CAPTAIN, nodeId: 'grid_nowhere', from: '2026-01-01', to: null }],
    },
  },
  /** Names who stands in for the captain of a building (代楼长), for at most 30 days; by the captain in person, or whoever appoints captains. */
  'appointment.appointDeputy': {
    ...APPOINTMENT_ACTS['appointment.appointDeputy'],
    mechanism: 'M-02',
    access: holders(POST_KEEPERS),
    over: { placeIn: 'buildingId' },
    event: ['appointment.deputyAppointed'],
    remember: 'everything',
    input: z.object({ residentId, buildingId: id('building'), from: day, to: day }),
    output: changed,
    errors: ['RESIDENT_NOT_FOUND', 'OWN_APPOINTMENT', 'DAY_NOT_POSSIBLE', 'IMPORT_RUNNING', 'POST_HELD'],
    examples: {
      good: { residentId: 'resident_nowhere', buildingId: 'building_nowhere', from: '2026-01-01', to: '2026-01-30' },
      harmless: LONG_AGO,
    },
  },
  /** Ends what somebody holds or will hold of a role over a node, from this very step on, with a reason that they read. */
  'appointment.end': {
    ...APPOINTMENT_ACTS['appointment.end'],
    mechanism: 'M-02',
    access: holders(POST_KEEPERS),
    over: { placeIn: 'nodeId' },
    event: ['appointment.ended'],
    remember: 'everything',
    input: z
      .object({ residentId, role, nodeId, reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax) })
      .refine(isOfItsKind),
    output: changed,
    errors: ['TEXT_REFUSED', 'RESIDENT_NOT_FOUND', 'OWN_APPOINTMENT', 'IMPORT_RUNNING', 'APPOINTMENT_NOT_FOUND'],
    examples: {
      good: { ...CAPTAIN, reason: '搬走了' },
      bad: [{ ...CAPTAIN, role: 'gridOfficer', reason: '搬走了' }],
    },
  },
  /** Seats of officials and who fills them, and who holds each building of the tree (M-01, M-10, M-61). */
  'appointment.staffing': {
    mechanism: 'M-10',
    access: holders(APPOINTERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      /** People on the roster now; see `requiredStaff` for who is counted. */
      residents: count,
      required: count,
      held: count,
      vacant: count,
      people: z.array(z.object({ residentId: idOut, name: z.string(), roles: z.array(z.enum(ROLES)) })),
      /** Every building, in the order of their ids; one without a captain is held by the officers of its grid meanwhile. */
      buildings: z.array(
        z.object({
          buildingId: idOut,
          name: z.string(),
          gridName: z.string(),
          households: count,
          residents: count,
          captain: z.string().nullable(),
          deputies: z.array(z.string()),
          officers: z.array(z.string()),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
});
