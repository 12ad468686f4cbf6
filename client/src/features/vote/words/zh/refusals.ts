/** Why an act on a vote did not happen, and what to do next. */
export const refusals = {
  'refusal.VOTE_NOT_FOUND': '没有这一次投票',
  'refusal.VOTE_NOT_DRAFT': '这一次投票已经看过了',
  'refusal.SECOND_PERSON_NEEDED': '要另一个人来看，自己写的不算',
  'refusal.VOTE_TIMES_WRONG': '时间不对，看一看哪天开、哪天完',
  'refusal.VOTE_BEGUN': '已经开始投了，不能收回',
  'refusal.VOTE_NOT_OPEN': '现在不能投，没开始，要不就是投完了',
  'refusal.NOT_ON_ROLL': '这一次的名册里没有你家',
  'refusal.HAS_VOTED': '你家投过了，一家一票',
  'refusal.CHOICE_NOT_POSSIBLE': '不能这样选，再看一看',
  'refusal.NOT_COUNTER': '数票的两个人才看得到',
  'refusal.VOTE_NOT_CLOSED': '投完了才能看票',
} as const;
