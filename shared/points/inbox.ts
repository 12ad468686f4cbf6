/** What somebody is told of points: whoever watches, that a night found something wrong; whoever has them, that somebody read their passbook. */
export const POINTS_INBOX_KINDS = ['points.faultFound', 'points.passbookPrinted'] as const;
