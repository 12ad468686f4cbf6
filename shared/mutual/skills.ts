import type { NeedKind } from '../need/kinds.ts';

/** What somebody can lend a hand with, and the kinds of need it helps. The first are kinds themselves; nobody joins for what an office must do. */
const SKILLS = {
  water: ['water'],
  electricity: ['electricity'],
  repair: ['repair'],
  clean: ['clean'],
  child: ['child'],
  elder: ['elder'],
  help: ['help'],
  cook: ['elder'],
  drive: ['elder', 'help'],
  phone: ['elder', 'help'],
  letters: ['help', 'other'],
} as const satisfies Readonly<Record<string, readonly NeedKind[]>>;
export type Skill = keyof typeof SKILLS;
/** Their names, in the order of the tiles. */
export const SKILL_NAMES = Object.keys(SKILLS) as [Skill, ...Skill[]];

/** The skills of these that help a kind of need, in the order of {@link SKILL_NAMES}. */
export const skillsFor = (kind: NeedKind, skills: readonly Skill[]): readonly Skill[] =>
  SKILL_NAMES.filter((skill) => skills.includes(skill) && SKILLS[skill].some((one) => one === kind));
