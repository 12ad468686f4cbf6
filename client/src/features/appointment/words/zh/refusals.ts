/** Why a post was not given or handed over, and what to do next. */
export const refusals = {
  'refusal.POST_HELD': '这个岗位这几天有人了',
  'refusal.OWN_APPOINTMENT': '不能给自己定，请别人来',
  'refusal.CLUSTER_NOT_POSSIBLE': '这几户不行，看看几户、哪栋楼',
  'refusal.APPOINTMENT_NOT_FOUND': '没有人在这个岗位，再看一看',
  'refusal.HANDOVER_NOT_FOUND': '这次交接不在了',
  'refusal.HANDOVER_WAITING': '上一次交接还没完',
  'refusal.HANDOVER_MOVED_ON': '这次交接有变，再看一看',
} as const;
