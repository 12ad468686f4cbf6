/** Why an act in a review did not happen, and what to do next. */
export const refusals = {
  'refusal.SAID_ENOUGH': '你家说得够多了，下个月再说',
  'refusal.HAS_SPOKEN': '你家这个月答过了',
  'refusal.REVIEW_NOT_FOUND': '没有这个点评会',
  'refusal.REVIEW_NOT_OPEN': '点评会现在没开',
  'refusal.REVIEW_FULL': '这个月说满了，下个月再说',
  'refusal.REVIEW_HANDED_OVER': '已经送交办会了，不能再改',
  'refusal.OPINION_NOT_FOUND': '这条意见不在了',
  'refusal.OPINION_DECIDED': '这条意见已经有结果了',
  'refusal.LINE_TAKEN': '这一行收过了',
  'refusal.NICKNAME_NOT_FOUND': '这个名字已经忘掉了',
  'refusal.ALREADY_HIDDEN': '这条已经先收起来了',
  'refusal.NOT_WAITING': '这条已经有人看过了',
  'refusal.NOT_HIDDEN': '这条没有收起来',
  'refusal.AUTHOR_DECIDES': '先等说的人自己定',
  'refusal.NOT_AUTHOR': '谁说的，谁来收回',
  'refusal.NOT_MERGED': '这条没有和别的合在一起',
} as const;
