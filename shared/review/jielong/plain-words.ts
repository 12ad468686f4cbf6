import { plainForm } from '../../kernel/plain-form.ts';

/** Signs that nobody sees, and what makes an emoji of a letter. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u20E3]/gu;
/** Digits, letters and dashes as wide as a Chinese character. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ．－]/gu;
const WIDE_BY = 0xfee0;

/** A line as it was meant: digits, letters and dashes half-width, blanks one each, nothing unseen. Chinese punctuation stays as it is. */
export const tidied = (line: string): string =>
  line
    .replace(UNSEEN, '')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE_BY))
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim();

/** What makes two texts the same: letters and digits alone, small. Blanks, punctuation and emoji make no difference. */
export const plainWords = (text: string): string =>
  plainForm(tidied(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** How people say that they have nothing to say. */
const NOTHING: readonly string[] = [
  ...['没意见', '没有意见', '无意见', '没有', '没', '无', '暂无', '暂时没有', '没问题', '没有问题', '无问题'],
  ...[
    '没啥',
    '没啥意见',
    '没什么',
    '没什么意见',
    '没事',
    '都没有',
    '都没意见',
    '我没意见',
    '我没有',
    '没得',
    '没得意见',
  ],
];
const SAYS_NOTHING = new Set(NOTHING);

/** True for 没意见 and its like: the household has answered and has nothing to say. */
export const saysNothing = (words: string): boolean =>
  SAYS_NOTHING.has(plainWords(words).replace(/[了的呢啊哦]$/u, ''));
