/** The wall of one kind or one building. */
export const wall = {
  'wall.one': '看哪一样？',
  'wall.not': '不只看{what}',
  'wall.empty.unfinished': '没有这样的事',
  'wall.empty.finished': '这样的事，还没有结单的',
  'wall.empty.words': '换一样看看，或者说一件。',
} as const;
