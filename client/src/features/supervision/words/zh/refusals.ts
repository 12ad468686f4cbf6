/** Why an act in a round is refused, and what to do then. */
export const refusals = {
  'refusal.ROUND_EXISTS': '这个月的已经有人说好了，看那一轮。',
  'refusal.ROUND_NOT_FOUND': '没有这一轮，回去再看看。',
  'refusal.ROUND_NOT_OPEN': '这一轮还没抽，要不就看完了。',
  'refusal.ROUND_NOT_DONE': '还有没看的、没回的，先等一等。',
  'refusal.ITEM_NOT_DRAWN': '没抽到这一笔，回去再看看。',
  'refusal.ITEM_LOOKED_AT': '这一笔有人看过了，看下一笔。',
  'refusal.FINDING_NOT_FOUND': '这一笔没人说有问题。',
  'refusal.FINDING_ANSWERED': '这一笔已经回过了，再看看。',
  'refusal.NOTHING_PROPOSED': '还没人说要退，先说一句为什么。',
  'refusal.TRANSFER_CORRECTED': '这一笔已经退过了，不能再退。',
  'refusal.CORRECTION_NEEDS_TWO': '要两个人看，请另一个人来点。',
  'refusal.POINTS_ARE_SPENT': '这些分已经用掉了，退不了，写一句为什么。',
  'refusal.MONTH_NOT_BEGUN': '这个月还没到，换一个月。',
} as const;
