import { patternOf, readyToLook } from './find-words.ts';

/** Who is called in danger, the one who is needed most first. */
export const EMERGENCY_NUMBERS = ['119', '120', '110'] as const;
export type EmergencyNumber = (typeof EMERGENCY_NUMBERS)[number];

/** What kind of danger words tell of. Each has its advice on the phone. */
export const DANGERS = ['fire', 'gas', 'trapped', 'hurt', 'violence', 'lost'] as const;
export type Danger = (typeof DANGERS)[number];

/** Whom to call first in each danger. */
export const CALL_FIRST = {
  fire: '119',
  gas: '119',
  trapped: '119',
  hurt: '120',
  violence: '110',
  lost: '110',
} as const satisfies Record<Danger, EmergencyNumber>;

/**
 * Words that tell of danger to life, by what it is: data, in the plain words people use. Written without blanks and punctuation, which are
 * taken out of a text before it is looked at. `…` stands for up to ten other characters.
 */
export const DANGER_WORDS: Readonly<Record<Danger, readonly string[]>> = {
  fire: ['着火', '起火', '失火', '火灾', '烧起来', '冒火', '冒烟', '冒黑烟', '火烧'],
  gas: ['煤气漏', '漏煤气', '燃气漏', '燃气泄漏', '煤气泄漏', '煤气味', '燃气味', '气罐漏', '煤气中毒'],
  trapped: [
    '关在电梯',
    '困在',
    '被困',
    '卡在电梯',
    '电梯…出不来',
    '电梯掉',
    '掉进井',
    '掉进水',
    '落水',
    '溺水',
    '淹水里',
  ],
  hurt: [
    ...[
      '救命',
      '晕倒',
      '昏倒',
      '晕过去',
      '昏过去',
      '没气了',
      '没有呼吸',
      '喘不上气',
      '叫不醒',
      '抽筋…倒',
      '大出血',
      '流了很多血',
      '流好多血',
    ],
    ...[
      '触电',
      '电着人',
      '被电',
      '喝农药',
      '喝了农药',
      '中毒',
      '摔…起不来',
      '摔…不起来',
      '摔下楼',
      '掉下楼',
      '跳楼',
      '想死',
      '不想活',
      '自杀',
      '割腕',
      '心口疼',
      '胸口疼',
      '胸口痛',
    ],
  ],
  violence: [
    '打人',
    '打伤',
    '打死',
    '砍人',
    '杀人',
    '动刀',
    '拿刀',
    '持刀',
    '打老婆',
    '打我',
    '家暴',
    '抢劫',
    '抢东西',
    '有人抢',
    '绑走',
  ],
  lost: [
    '孩子…不见',
    '孩子…丢了',
    '孩子…走丢',
    '娃…不见',
    '娃…丢了',
    '老人…走丢',
    '老人…不见',
    '人不见了',
    '人贩子',
    '拐走',
  ],
};

/** Words that hold such words and tell of no danger now: they are taken out first. */
export const HARMLESS_WORDS: readonly string[] = [
  ...[
    '没有着火',
    '没着火',
    '怕着火',
    '怕起火',
    '防止着火',
    '防着火',
    '防止起火',
    '以防着火',
    '会不会着火',
    '容易着火',
    '容易起火',
    '火烧饼',
    '火烧云',
  ],
  ...[
    '不冒烟',
    '没冒烟',
    '油烟机冒烟味',
    '救命恩人',
    '救命之恩',
    '救命钱',
    '不打人',
    '没打人',
    '没有打人',
    '打我电话',
    '打我手机',
    '打我的电话',
    '请打我',
    '可以打我',
  ],
  ...[
    '不要打我',
    '拿刀切菜',
    '困在家里无聊',
    '食物中毒知识',
    '防触电',
    '防中毒',
    '防溺水',
    '当心触电',
    '小心触电',
    '有电触电危险牌',
    '想死我了',
    '想死你了',
    '累得想死',
  ],
];

const ready = readyToLook(HARMLESS_WORDS);
const PATTERNS = DANGERS.map((danger) => [danger, patternOf(DANGER_WORDS[danger])] as const);

/**
 * The danger that a text tells of, the first of {@link DANGERS} that is found; null if none (M-16: a report of danger to life never waits
 * silently in a queue). A word too many costs one tap on 没有危险; a word too few can cost a life: in doubt a word is on the list.
 */
export const dangerIn = (text: string): Danger | null => {
  const said = ready(text);
  return PATTERNS.find(([, words]) => words.test(said))?.[0] ?? null;
};
