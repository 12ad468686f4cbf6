/** How many rows of each sort the home screen shows; what is beyond is on the wall. */
export const FRONT_LIMITS = { nodsMax: 3, takenMax: 3, aroundMax: 3 } as const;
