import type { outcomes as chinese } from '../zh/outcomes.ts';

/** What can become of an opinion, in a word. */
export const outcomes = {
  'became.assigned': 'Given',
  'became.answered': 'Answered',
  'became.referred': 'Sent on',
  'became.merged': 'Merged',
  'became.deferred': 'Put off',
  'became.refused': 'Refused',
  'became.withdrawn': 'Taken back',
  'became.madePrivate': 'Private',
  'channel.police': 'Police',
  'channel.court': 'Court',
  'channel.hotline': 'Hotline 12345',
  'channel.petition': 'Petition office',
  'channel.originOffice': 'Office of the old home',
  'channel.department': 'The department for it',
  'channel.other': 'Somewhere else',
  'became.before': 'Last time ({month}): {outcome}, no. {no}',
  'became.no': 'Item {n}',
  'became.by': 'By {day}, 18:00',
  'became.toMonth': 'Goes on in {month}',
  'became.need': 'See how it goes',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
