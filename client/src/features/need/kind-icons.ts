import type { NeedKind } from '../../../../shared/need/kinds.ts';

/** The picture of each kind. */
export const kindIcon = <K extends NeedKind>(kind: K): `kind-${K}` => `kind-${kind}`;

/** The seven kinds round the lamp of the home screen; the eighth window opens them all. */
export const HOME_KINDS = [
  'water',
  'electricity',
  'lift',
  'clean',
  'child',
  'elder',
  'help',
] as const satisfies readonly NeedKind[];

/** Kinds whose work mends something: their nod is 修好了, the others' 办好了. */
const MENDED: readonly NeedKind[] = ['water', 'electricity', 'lift', 'repair', 'outage'];
export const isMended = (kind: NeedKind): boolean => MENDED.includes(kind);
