/** What a check of a roster lists, in the order in which it is looked at. */
export const CHANGE_KINDS = ['removed', 'renamed', 'moved', 'renumbered', 'changed', 'added'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
