import type { skills as chinese } from '../zh/skills.ts';

/** What somebody can do for neighbours. */
export const skills = {
  'refusal.TOO_YOUNG': 'Not 14 yet: ask a grown-up',
  'skill.water': 'Water pipes',
  'skill.electricity': 'Electricity',
  'skill.repair': 'Repairs',
  'skill.clean': 'Cleaning',
  'skill.child': 'Children',
  'skill.elder': 'Old people',
  'skill.help': 'Lifting',
  'skill.cook': 'Cooking',
  'skill.drive': 'Driving',
  'skill.phone': 'Phones',
  'skill.letters': 'Letters',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
