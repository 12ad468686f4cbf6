/** What became of one's own. */
export const news = {
  'news.title': '我的消息',
  'news.new': '新的',
  'news.empty': '还没有消息',
  'news.empty.words': '有人帮你，会写在这里。',
  'news.membership.approved': '{who}点头了，你进楼栋群了',
  'news.need.published': '你的话发出来了',
  'news.need.refused': '你的话没发出来',
  'news.need.claimed': '{who}来帮你了',
  'news.need.released': '{who}办不了了',
  'news.need.doneReported': '{who}说办完了',
  'news.need.confirmed': '{who}点头了，结单了',
  'news.need.sentBack': '{who}说还没好',
  'news.need.wordsWritten': '{who}写好了字，你听听对不对',
  'news.need.wordsConfirmed': '{who}说字写对了',
  'news.need.wordsRejected': '{who}说字没写对',
  'news.need.withdrawn': '{who}收回了，不用帮了',
} as const;
