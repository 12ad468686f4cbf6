/** What the staff is told of rosters: that one waits for the yes of a second of them, and whoever checked it that it has one. */
export const COMMUNITY_INBOX_KINDS = ['community.rosterChecked', 'community.rosterConfirmed'] as const;
