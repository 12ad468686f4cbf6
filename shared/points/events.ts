/** What can have happened to points, in the past tense. */
export const POINTS_EVENT_KINDS = ['points.faultFound', 'points.passbookPrinted'] as const;
