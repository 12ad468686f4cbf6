/** How soon, and where: the pictures on the form, and again where it is looked over. */
export const URGENCY_ICONS = { later: 'minus', normal: 'clock', urgent: 'bell', danger: 'warning' } as const;
export const PLACE_ICONS = { home: 'household', building: 'tab-building', community: 'place' } as const;
