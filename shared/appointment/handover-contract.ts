import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { REVIEW_STATUSES } from '../review/review.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { APPOINTMENT_ACTS } from './acts.ts';
import { APPOINTERS } from './appointers.ts';
import { APPOINTMENT_LIMITS as LIMITS } from './limits.ts';
import { POST_KEEPERS } from './contract.ts';
import { HANDOVER_STATUSES } from './handover.ts';

const buildingId = id('building');
const handoverId = id('handover');
const ofHandover = { placeOf: 'handovers', by: 'handoverId' } as const;
const person = z.object({ residentId: idOut, name: z.string() });
const moved = z.object({ handoverId: idOut, status: z.enum(HANDOVER_STATUSES) });
const NOWHERE = { handoverId: 'handover_nowhere' } as const;

/** Handing over the captaincy of a building (交接): both say yes, and both roles change in one step (M-02). */
export const handoverContract = declareMethods({
  /**
   * Who holds the captaincy of a building, what hangs on it, and how its handing over stands: for its captain, its deputy, the one who is to
   * be captain, and those who appoint captains.
   */
  'appointment.post': {
    mechanism: 'M-02',
    access: RESIDENT,
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId }),
    output: z.object({
      buildingId: idOut,
      buildingName: z.string(),
      captain: person.extend({ from: z.string(), to: z.string().nullable() }).nullable(),
      /** Those who stand in, now or from a day to come. */
      deputies: z.array(person.extend({ from: z.string(), to: z.string() })),
      /**
       * What goes over with the captaincy, the same for everybody who reads it: how much the captain has in hand in this building, each of the newest
       * 20 with the day it was promised for, and the review of the running month. `text`: what every neighbour may read anyway; null where not.
       */
      carries: z.object({
        needs: z.number().int(),
        matters: z.array(
          z.object({
            needId: idOut,
            kind: z.enum(NEED_KINDS),
            text: z.string().nullable(),
            dueAt: z.number().int().nullable(),
            isPromised: z.boolean(),
          }),
        ),
        /** Null where the building has none this month. `undecided`: opinions that still wait for what becomes of them. */
        review: z
          .object({
            month: z.string(),
            status: z.enum(REVIEW_STATUSES),
            opinions: z.number().int(),
            undecided: z.number().int(),
          })
          .nullable(),
      }),
      handover: z
        .object({
          handoverId: idOut,
          status: z.enum(HANDOVER_STATUSES),
          holder: person,
          successor: person,
          since: z.number().int(),
          passed: z.number().int(),
          /** True for the one who is to be captain. */
          isSuccessor: z.boolean(),
          /** True for whoever may let it be. */
          mayCancel: z.boolean(),
        })
        .nullable(),
      /** True for the captain in person. */
      isCaptain: z.boolean(),
      /** True for whoever appoints captains here. */
      isAppointer: z.boolean(),
    }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
  /** Proposes the next captain: by the captain in person, or whoever appoints captains. Takes the place of a proposal without a yes. */
  'appointment.proposeHandOver': {
    ...APPOINTMENT_ACTS['appointment.proposeHandOver'],
    mechanism: 'M-02',
    access: holders(POST_KEEPERS),
    over: { placeIn: 'buildingId' },
    event: ['appointment.handOverProposed'],
    remember: 'everything',
    input: z.object({ buildingId, successorId: id('resident') }),
    output: moved,
    errors: ['RESIDENT_NOT_FOUND', 'APPOINTMENT_NOT_FOUND', 'POST_HELD', 'HANDOVER_WAITING'],
    examples: {
      good: { buildingId: 'building_nowhere', successorId: 'resident_nowhere' },
      harmless: { successorId: 'resident_none' },
    },
  },
  /** The next captain says yes. */
  'appointment.acceptHandOver': {
    ...APPOINTMENT_ACTS['appointment.acceptHandOver'],
    mechanism: 'M-02',
    access: RESIDENT,
    over: ofHandover,
    event: ['appointment.handOverAccepted'],
    remember: 'everything',
    input: z.object({ handoverId }),
    output: moved,
    errors: ['HANDOVER_NOT_FOUND', 'HANDOVER_MOVED_ON'],
    examples: { good: NOWHERE },
  },
  /** The captain, the next one, or whoever proposed it lets it be. */
  'appointment.cancelHandOver': {
    ...APPOINTMENT_ACTS['appointment.cancelHandOver'],
    mechanism: 'M-02',
    access: RESIDENT,
    over: ofHandover,
    event: ['appointment.handOverCancelled'],
    remember: 'everything',
    input: z.object({ handoverId }),
    output: moved,
    errors: ['HANDOVER_NOT_FOUND', 'HANDOVER_MOVED_ON'],
    examples: { good: NOWHERE },
  },
  /** The captain has the last word: both roles change in one step, and what they had in hand goes to the next one. */
  'appointment.confirmHandOver': {
    ...APPOINTMENT_ACTS['appointment.confirmHandOver'],
    mechanism: 'M-02',
    access: holders(['captain']),
    over: ofHandover,
    event: ['appointment.handedOver'],
    remember: 'everything',
    input: z.object({ handoverId }),
    output: moved,
    errors: ['HANDOVER_NOT_FOUND', 'IMPORT_RUNNING', 'HANDOVER_MOVED_ON'],
    examples: { good: NOWHERE },
  },
  /** The same, said by whoever appoints captains for a captain who cannot, with a reason. */
  'appointment.handOverFor': {
    ...APPOINTMENT_ACTS['appointment.handOverFor'],
    mechanism: 'M-02',
    access: holders(APPOINTERS),
    over: ofHandover,
    event: ['appointment.handedOver'],
    remember: 'everything',
    input: z.object({ handoverId, reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax) }),
    output: moved,
    errors: ['TEXT_REFUSED', 'HANDOVER_NOT_FOUND', 'IMPORT_RUNNING', 'HANDOVER_MOVED_ON'],
    examples: { good: { ...NOWHERE, reason: '他去外地了' } },
  },
});
