import * as z from 'zod';
import { ANYONE, declareMethods, RESIDENT } from '../declaration.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { ROLES } from './roles.ts';

const count = z.number().int().min(0);

/** What the tree of the community answers. */
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
});
