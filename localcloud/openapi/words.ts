/** How the local content check judges. WeChat's own judgement is a model; these lists make each verdict reachable in a test. */
export type Suggestion = 'pass' | 'review' | 'risky';
export type Verdict = { readonly suggest: Suggestion; readonly label: number; readonly keyword?: string };

// Labels of msgSecCheck v2 [DOC]: 100 normal, 10001 advertising, 20001 politics, 20002 pornography, 20003 abuse,
// 20006 crime, 20008 fraud, 20012 vulgar, 20013 copyright, 21000 other.
type Word = { readonly word: string; readonly label: number };

/** Refused outright. */
const RISKY: readonly Word[] = [
  { word: '违规测试', label: 21000 },
  { word: '毒品交易', label: 20006 },
  { word: '买卖枪支', label: 20006 },
  { word: '色情服务', label: 20002 },
  { word: '网络赌博', label: 20006 },
  { word: '代开发票', label: 20008 },
  { word: '傻逼', label: 20003 },
  { word: 'localcloud-risky', label: 21000 },
];

/** A human has to look. */
const REVIEW: readonly Word[] = [
  { word: '复核测试', label: 21000 },
  { word: '加微信', label: 10001 },
  { word: '刷单', label: 20008 },
  { word: '高额返利', label: 20008 },
  { word: '打死', label: 20003 },
  { word: 'localcloud-review', label: 21000 },
];

/** Harmless though a word of the other lists is inside: taken out before these are looked for. */
const PASS: readonly string[] = ['请勿加微信', '反对网络赌博', '举报刷单', 'localcloud-pass'];

/** The worst that any word of the text asks for. */
export const judge = (text: string): Verdict => {
  const rest = PASS.reduce((left, phrase) => left.replaceAll(phrase, ''), text);
  const risky = RISKY.find(({ word }) => rest.includes(word));
  if (risky) return { suggest: 'risky', label: risky.label, keyword: risky.word };
  const review = REVIEW.find(({ word }) => rest.includes(word));
  if (review) return { suggest: 'review', label: review.label, keyword: review.word };
  return { suggest: 'pass', label: 100 };
};
