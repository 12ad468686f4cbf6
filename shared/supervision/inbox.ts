/** What somebody is told of a round: the staff, that something was found; whoever has the account, that it was taken back. */
export const SUPERVISION_INBOX_KINDS = ['supervision.found', 'supervision.corrected'] as const;
