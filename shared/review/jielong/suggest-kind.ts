import type { NeedKind } from '../../need/kinds.ts';

/**
 * Words that tell of what somebody speaks, in the order in which they are looked for: what is narrower first. Data, in the plain words people use.
 */
const KIND_WORDS: readonly (readonly [kind: NeedKind, words: readonly string[]])[] = [
  ['praise', ['表扬', '谢谢', '感谢', '辛苦了', '点赞', '做得好', '真好']],
  ['outage', ['停水', '停电', '断水', '断电', '没水', '没电', '来水', '来电']],
  ['lift', ['电梯']],
  ['dispute', ['吵架', '打架', '噪音', '太吵', '吵人', '吵得', '很吵', '纠纷', '麻将']],
  ['hukou', ['户口', '迁户', '户籍']],
  ['job', ['找活', '找工作', '打工', '招工', '就业', '上班']],
  ['clean', ['垃圾', '卫生', '打扫', '扫地', '臭', '脏', '粪', '老鼠', '蟑螂', '堆东西', '堆放', '杂物', '小广告']],
  ['electricity', ['灯', '电线', '充电', '插座', '电表', '跳闸', '电动车', '电车']],
  ['water', ['水管', '漏水', '水表', '下水', '积水', '水压', '水费', '自来水', '马桶', '渗水']],
  ['child', ['孩子', '小孩', '娃', '学校', '上学', '放学', '作业', '儿童']],
  ['elder', ['老人', '扶手', '老年']],
  ['repair', ['坏', '修', '破', '裂', '门锁', '墙', '漏', '掉皮', '栏杆', '松了']],
  ['idea', ['建议', '希望', '想有', '能不能', '可以', '最好', '想要']],
];

/** Of what a text speaks, by its words; null where none of them say. It is offered and can be changed. */
export const suggestKind = (text: string): NeedKind | null =>
  KIND_WORDS.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? null;
