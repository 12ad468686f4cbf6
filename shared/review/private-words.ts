import { patternOf, readyToLook } from '../need/find-words.ts';
import { isPrivateKind } from '../need/kind-rules.ts';
import { carriesPrivateNumber } from '../need/private-numbers.ts';
import type { NeedKind } from '../need/kinds.ts';

/**
 * Words that tell of what is nobody's business: a quarrel at home, an illness, debts and aid, numbers that open something. Data, in the plain words people use,
 * written as those of danger (`danger.ts`).
 */
export const PRIVATE_WORDS = {
  home: [
    ...[
      '离婚',
      '两口子吵',
      '两口子打',
      '夫妻吵',
      '夫妻打',
      '婆媳',
      '打孩子',
      '打老婆',
      '打老公',
      '家暴',
      '出轨',
      '小三',
    ],
    ...['骂我', '打我', '楼上…打人', '邻居…打人'],
  ],
  illness: [
    '得了病',
    '癌症',
    '乙肝',
    '艾滋',
    '肺结核',
    '精神病',
    '抑郁',
    '吃药控制',
    '怀孕',
    '怀上',
    '流产',
    '尿床',
    '残疾证',
  ],
  money: [
    '欠我钱',
    '欠他钱',
    '欠钱不还',
    '借钱不还',
    '欠债',
    '低保',
    '没钱吃饭',
    '没钱看病',
    '赌钱',
    '赌博',
    '坐牢',
    '吸毒',
  ],
  numbers: ['身份证号', '身份证是', '银行卡', '密码是', '存折'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words that hold such words and are everybody's business: they are taken out first. */
export const PUBLIC_WORDS: readonly string[] = [
  ...['打我电话', '打我手机', '请打我', '可以打我', '不要打我', '防家暴', '反家暴'],
  ...['癌症筛查', '癌症检查', '预防癌症', '防癌症', '查乙肝', '打乙肝', '乙肝疫苗', '防艾滋', '预防艾滋'],
  ...['低保政策', '低保怎么办理', '低保公示', '换银行卡', '银行卡机', '怀孕的让座', '禁止赌博', '禁赌钱', '不要赌博'],
];

const ready = readyToLook(PUBLIC_WORDS);
const PATTERN = patternOf(Object.values(PRIVATE_WORDS).flat());

/**
 * True where what is said in front of the whole building is a private matter, by its kind or its words: whoever says it is asked before it is sent. A word too
 * many costs a tap; a word too few is hidden later by whoever sorts.
 */
export const isPrivateMatter = ({ kind, text }: { readonly kind: NeedKind; readonly text: string }): boolean => {
  const said = ready(text);
  return isPrivateKind(kind) || PATTERN.test(said) || carriesPrivateNumber(text);
};
