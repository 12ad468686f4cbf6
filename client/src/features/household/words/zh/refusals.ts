/** Why nothing was done for somebody, and what to do next. */
export const refusals = {
  'refusal.HOUSEHOLD_NOT_FOUND': '这家人不在这里了，再找一找',
  'refusal.RESIDENT_NOT_FOUND': '这个人不在这里了，再找一找',
  'refusal.CARD_WRONG': '卡上的数不对，再看一看',
  'refusal.NOBODY_TO_NOD': '家里没人用手机，换个办法问',
  'refusal.NOT_HOUSEMATE': '名册上，他不住在你家',
  'refusal.HAS_ACCOUNT': '他自己用上邻里了，请他自己说',
  'refusal.HOUSEMATE_SAID_NO': '他说了，不要家里人替',
  'refusal.TOO_YOUNG_TO_SPEAK': '还没满十四岁，请大人替他说',
} as const;
