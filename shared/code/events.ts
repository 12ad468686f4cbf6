/** What can have happened to a code, in the past tense. */
export const CODE_EVENT_KINDS = ['code.made'] as const;
