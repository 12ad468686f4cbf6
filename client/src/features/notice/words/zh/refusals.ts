/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOTICE_NOT_FOUND': '这条通知不在了，看看别的',
  'refusal.LINK_IN_NOTICE': '网址打不开，写清楚找谁',
  'refusal.NOTICE_WITHDRAWN': '这条通知收回了',
  'refusal.RECORDING_NOT_FOUND': '这段录音不在了',
} as const;
