/** A cluster is of five to fifteen households when it is set. */
export const CLUSTER_BOUNDS = { householdsMin: 5, householdsMax: 15 } as const;
