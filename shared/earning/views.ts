/** The lists of deeds: one's own; those that are posted; those that wait to be checked; those of which an objection is to be decided. */
export const DEED_VIEWS = ['mine', 'posted', 'toCheck', 'objected'] as const;
export type DeedView = (typeof DEED_VIEWS)[number];
/** The lists of days of hours: one's own, and those that wait to be confirmed. */
export const HOURS_VIEWS = ['mine', 'toConfirm'] as const;
