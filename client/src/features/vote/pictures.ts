import type { IconName } from '../../ui/index.ts';

/** What words are about, by their first sign that is known; the longest ago written comes first. */
const SIGNS: readonly (readonly [signs: RegExp, icon: IconName])[] = [
  [/电梯|lift|elevator/i, 'kind-lift'],
  [/灯|电|light|lamp|power/i, 'kind-electricity'],
  [/水|管|water|pipe/i, 'kind-water'],
  [/扫|卫生|垃圾|clean|rubbish/i, 'kind-clean'],
  [/车|停|car\b|park/i, 'car'],
  [/晚会|节|哪天|哪一天|日子|几点|day|date/i, 'calendar'],
  [/老人|elder/i, 'kind-elder'],
  [/孩|娃|child/i, 'kind-child'],
  [/椅|坐|凳|家|bench|home/i, 'family'],
  [/饭|菜|food|cook/i, 'cook'],
  [/修|换|装|repair|mend/i, 'kind-repair'],
  [/楼|门|building|door/i, 'tab-building'],
  [/钱|元|费|money/i, 'money'],
];

/** A picture for a question or an option, found in its words; the ballot box where none is. */
export const pictureOfWords = (words: string, otherwise: IconName = 'vote'): IconName =>
  SIGNS.find(([signs]) => signs.test(words))?.[1] ?? otherwise;
