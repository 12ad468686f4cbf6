/** Words that wait for a look. */
export const pending = {
  'pending.empty': '没有要看的',
  'pending.empty.words': '邻居写的、拍的、说的，都发出来了。',
} as const;
