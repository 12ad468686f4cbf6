/** Many who say they are one person. */
export const crowd = {
  'requests.crowd': '再有人说，最早的就退下',
} as const;
