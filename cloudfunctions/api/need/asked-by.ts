/** What the trail says of how somebody was asked. */
export const ASKED_BY = { call: '打电话问的', visit: '上门问的' } as const;
