/** Words that wait for a look. */
export const pending = {
  'pending.empty': '没有话要看',
  'pending.empty.words': '邻居写的，都发出来了。',
} as const;
