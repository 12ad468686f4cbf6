/** What waits for somebody, as `inbox.home` counts it. */
export type WaitingCount =
  'asks' | 'nods' | 'applicants' | 'pendingWords' | 'followUps' | 'news' | 'notices' | 'votes' | 'results' | 'tasks';

/** What the phone knows of an act before it is sent; it takes no schema to know it. */
export type ActOnPhone = {
  /** True if it still means the same when it arrives hours later, so that the phone may keep it until there is a network (decision 020). @defaultValue false */
  readonly mayWait?: boolean;
  /** The reads that may answer something else once it happened, by name. */
  readonly stale: readonly string[];
  /** What waited for the caller and is done with it: one less of these waits. */
  readonly does?: WaitingCount;
};
/** The acts of one feature by their names at the wire. */
export type ActsOnPhone = Readonly<Record<string, ActOnPhone>>;
