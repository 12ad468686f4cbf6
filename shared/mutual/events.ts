/** What can have happened to somebody's place in the mutual-aid association, in the past tense. `mutual.offered` is told of a need. */
export const MUTUAL_EVENT_KINDS = ['mutual.joined', 'mutual.changed', 'mutual.left', 'mutual.offered'] as const;
