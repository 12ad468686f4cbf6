import type { watchword as chinese } from '../zh/watchword.ts';

/** Words that an owner tells whoever fetches for them. */
export const watchword = {
  'watchword.well': 'old well',
  'watchword.pine': 'big pine',
  'watchword.bridge': 'stone bridge',
  'watchword.buffalo': 'buffalo',
  'watchword.bamboo': 'bamboo',
  'watchword.rooster': 'red rooster',
  'watchword.moon': 'full moon',
  'watchword.corn': 'yellow corn',
  'watchword.umbrella': 'umbrella',
  'watchword.mountain': 'back hill',
  'watchword.fish': 'little fish',
  'watchword.drum': 'drum',
  'watchword.peach': 'peach',
  'watchword.lantern': 'lantern',
  'watchword.boat': 'boat',
  'watchword.swallow': 'swallow',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
