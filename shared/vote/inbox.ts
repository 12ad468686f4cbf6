/** What somebody is told of a vote: what was decided of what they said against its roll. */
export const VOTE_INBOX_KINDS = ['vote.rollChanged', 'vote.objectionRefused'] as const;
