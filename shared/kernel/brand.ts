declare const brand: unique symbol;

/** A `Base` that only the module owning `Name` may mint, so that a NeedId is never passed where a ResidentId is due. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Milliseconds since the Unix epoch, always UTC. */
export type InstantMs = Brand<number, 'InstantMs'>;
/** Whole points; the ledger has no fractions and no negative amounts. */
export type Points = Brand<number, 'Points'>;
