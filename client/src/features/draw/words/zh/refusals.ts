/** Why an act on a draw of lots did not happen, and what to do next. */
export const refusals = {
  'refusal.DRAW_NOT_FOUND': '没有这一次抓阄',
  'refusal.DRAW_NOT_DRAFT': '这一次抓阄已经看过了',
  'refusal.DRAW_NOT_OPEN': '名单关了，现在不能改。过一会儿再来看',
  'refusal.DRAW_NOT_FROZEN': '名单还没定，要不就是摸球的三个人还没定',
  'refusal.DRAW_NOT_DRAWN': '那一次还没抓出来',
  'refusal.DRAW_BEGUN': '已经摸球了，不能改',
  'refusal.HAS_ENTERED': '你家报过名了，一家一个名',
  'refusal.NOT_ENTERED': '你家没在名单里',
  'refusal.NOT_YOUR_TURN': '还没轮到，等前面的人摸完',
  'refusal.DIGITS_STAND': '这个人的数已经记下了，不能改',
  'refusal.DRAW_FULL': '名单满了，去找工作人员',
  'refusal.NOT_OF_PLACE': '这次抓阄没有你家那栋楼',
  'refusal.NOT_WITNESS': '不是你来摸球',
  'refusal.DRAW_TIMES_WRONG': '时间不对。先关名单，再开会，都要在今天以后',
  'refusal.DRAW_HELD_BEFORE': '这个抓过一次了。再抓，要从那一次点进去，说为什么',
  'refusal.WITNESSES_WRONG': '要三个不一样的人，办这事的人不能摸',
} as const;
