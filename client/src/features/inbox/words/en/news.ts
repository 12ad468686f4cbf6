import type { news as chinese } from '../zh/news.ts';

/** What became of one's own. */
export const news = {
  'news.title': 'My news',
  'news.new': 'New',
  'news.empty': 'No news yet',
  'news.empty.words': 'When somebody helps you, it says so here.',
  'news.membership.approved': '{who} said yes: you are in the block group',
  'news.need.posted': '{who} says there is danger, go and look',
  'news.need.published': 'Your words can be seen now',
  'news.need.refused': 'Your words were not shown',
  'news.need.claimed': '{who} comes to help you',
  'news.need.released': '{who} cannot do it',
  'news.need.doneReported': '{who} says it is done',
  'news.need.confirmed': '{who} nodded: it is closed',
  'news.need.sentBack': '{who} says it is not right yet',
  'news.need.wordsWritten': '{who} wrote it down: listen if it is right',
  'news.need.wordsConfirmed': '{who} says the words are right',
  'news.need.wordsRejected': '{who} says the words are wrong',
  'news.need.withdrawn': '{who} took it back: no help needed',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
