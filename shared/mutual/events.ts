/**
 * What can have happened to somebody's place in the mutual-aid association, in the past tense. `mutual.offered` is told of a need; `missed`,
 * `whySaid` and `struck` happen to the record that help did not come.
 */
export const MUTUAL_EVENT_KINDS = [
  'mutual.joined',
  'mutual.changed',
  'mutual.left',
  'mutual.offered',
  'mutual.missed',
  'mutual.whySaid',
  'mutual.struck',
] as const;
