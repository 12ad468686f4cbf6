import type { IconName } from '../../ui/index.ts';

/** What words are about, by the first of these signs that is in them. */
const SIGNS: readonly (readonly [signs: RegExp, icon: IconName])[] = [
  [/电梯|elevator/i, 'kind-lift'],
  [/灯|电/, 'kind-electricity'],
  [/水|管/, 'kind-water'],
  [/扫|卫生|垃圾/, 'kind-clean'],
  [/车|停/, 'car'],
  [/晚会|过年|哪天|哪一天|几点|月|日/, 'calendar'],
  [/老人|老年/, 'kind-elder'],
  [/孩|娃|学/, 'kind-child'],
  [/椅|坐|凳/, 'family'],
  [/饭|菜|吃/, 'cook'],
  [/修|换|装|补/, 'kind-repair'],
  [/门|楼/, 'tab-building'],
  [/钱|元|费/, 'money'],
];

/** A picture for a question or an option, found in its words. @param otherwise - where none is. */
export const pictureOfWords = <T>(words: string, otherwise: T): IconName | T =>
  SIGNS.find(([signs]) => signs.test(words))?.[1] ?? otherwise;
