import * as z from 'zod';
import { id } from '../rpc/schemas.ts';

/** A node of the caller's community, as a phone names it: one building, one grid, or all of it. */
export const askedNode = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('building'), buildingId: id('building') }),
  z.object({ kind: z.literal('grid'), gridId: id('grid') }),
  z.object({ kind: z.literal('community') }),
]);
export type AskedNode = z.output<typeof askedNode>;
