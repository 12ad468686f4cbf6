/** Acts that wait on the phone for a network. */
export const unsent = {
  'unsent.list': '还没送出的',
  'unsent.none': '都送出去了',
  'unsent.none.words': '没有东西在等网。',
  'unsent.edit': '改一改',
  'unsent.seen': '知道了',
  'unsent.drop': '不送了',
  'unsent.drop.ask': '这件不送了？',
  'unsent.drop.words': '刚才要是送到了，就还算。',
  'unsent.drop.no': '留着',
} as const;
