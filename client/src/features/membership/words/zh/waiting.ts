/** Acts of joining, in the line of what is not sent yet. */
export const waiting = {
  'unsent.act.membership.apply': '找到我家：{what}',
  'unsent.act.membership.refuse': '不让进：{what}',
} as const;
