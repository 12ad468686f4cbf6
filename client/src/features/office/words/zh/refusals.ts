/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.OFFICE_NOT_FOUND': '这个单位不在了，再看一看',
  'refusal.OFFICE_ENDED': '这个单位已经停了',
  'refusal.OFFICE_CODE_WRONG': '码不对，或者过了时间',
} as const;
