import type { tell as chinese } from '../zh/tell.ts';

/** Being told of a vote by WeChat. */
export const tell = {
  'tell.ask': 'Tell me in WeChat',
  'tell.both': 'Once when it opens, once when there is a result',
  'tell.result': 'Once, when there is a result',
  'tell.asked': 'Good, WeChat will tell you',
  'tell.no': 'Never mind, you are not told',
  'tell.no.words': 'You can always look here',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
