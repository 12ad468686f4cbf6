/** Why nothing was done for somebody, and what to do next. */
export const refusals = {
  'refusal.HOUSEHOLD_NOT_FOUND': '这家人不在这里了，再找一找',
  'refusal.RESIDENT_NOT_FOUND': '这个人不在这里了，再找一找',
  'refusal.CARD_WRONG': '卡上的数不对，再看一看',
  'refusal.NOBODY_TO_NOD': '家里没人用手机，换个办法问',
} as const;
