/** Why an act in a round is refused, and what to do then. */
export const refusals = {
  'refusal.ROUND_EXISTS': 'There is a round of this month already; look at that one.',
  'refusal.ROUND_NOT_FOUND': 'There is no such round. Go back and look again.',
  'refusal.ROUND_NOT_OPEN': 'This round is not drawn yet, or is over.',
  'refusal.ROUND_NOT_DONE': 'Some are not looked at, or not answered. Wait a little.',
  'refusal.ITEM_NOT_DRAWN': 'This one was not drawn. Go back and look again.',
  'refusal.ITEM_LOOKED_AT': 'Somebody looked at this one. Take the next.',
  'refusal.FINDING_NOT_FOUND': 'Nobody said that it is wrong.',
  'refusal.FINDING_ANSWERED': 'It was answered already. Look again.',
  'refusal.NOTHING_PROPOSED': 'Nobody proposed it yet. Say why first.',
  'refusal.TRANSFER_CORRECTED': 'It was taken back already, and is not a second time.',
  'refusal.CORRECTION_NEEDS_TWO': 'It takes two. Ask somebody else to agree.',
  'refusal.POINTS_ARE_SPENT': 'These points are spent, and cannot be taken back. Write why.',
  'refusal.MONTH_NOT_BEGUN': 'This month has not come yet. Take another.',
} as const;
