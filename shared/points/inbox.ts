/** What somebody is told of points: whoever watches, that a night found something wrong. */
export const POINTS_INBOX_KINDS = ['points.faultFound'] as const;
