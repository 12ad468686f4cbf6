/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOT_SHAREABLE': '这件事没公开，先不发给别人',
  'refusal.CODE_NOT_FOUND': '这个码不管用了，去首页看看',
} as const;
