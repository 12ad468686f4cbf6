import type { CastName } from '../world/people.ts';
import type { Resident, World } from '../world/world.ts';

/** One call that a holder of an office can make once. */
export type OfficeAct = (who: Resident) => Promise<{ ok: true } | { ok: false; code: string }>;
/** What is made ready for one act, by whom it is done. Everything is fresh, so that an act never meets what an earlier one did. */
export type Prepared = { readonly by: CastName; readonly prepare: (world: World) => Promise<OfficeAct> };
