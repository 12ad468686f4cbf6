import { ROLE_WORDS } from '../../shared/community/roles.ts';
import { ERROR_CATALOG, type ErrorCode } from '../../shared/kernel/errors.ts';
import { NEED_KIND_WORDS } from '../../shared/need/kinds.ts';
import { choose } from '../../client/src/platform/preferences.ts';
import { kinds, roles } from '../../client/src/words/en/names.ts';
import { LANGUAGES, type Language } from '../../client/src/words/languages.ts';
import { sayError, sayKind, sayRole } from '../../client/src/words/names.ts';
import { say } from '../../client/src/words/say.ts';
import { whole } from '../../client/src/words/whole.ts';
import { differences } from '../fixtures/compare-words.ts';
import { resetPhone } from './doubles/taro.ts';

const LINE_LENGTH_MAX = 20;
/** Words of offices and of advertising (design.md, section 6). */
const STIFF =
  /您|亲[，。！]|用户|提交|操作|异常|温馨提示|请稍后|登录|注册|授权|权限|系统|审核|审批|驳回|待处理|待评价|余额|验证|！|%/;
/** Keys whose words may break a rule, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

type Line = readonly [key: string, words: string];

/** Keys whose words have a line too long to be read at a glance; what fills a hole is not counted. */
const tooLong = (lines: readonly Line[]): readonly string[] =>
  lines
    .filter(([, words]) => words.split('\n').some((line) => line.replace(/\{\w+\}/g, '').length > LINE_LENGTH_MAX))
    .map(([key]) => key);
const stiff = (lines: readonly Line[]): readonly string[] =>
  lines.filter(([, words]) => STIFF.test(words)).map(([key]) => key);

const chinese: readonly Line[] = [
  ...Object.entries(whole.zh),
  ...Object.entries(NEED_KIND_WORDS),
  ...Object.entries(ROLE_WORDS),
].filter(([key]) => !(key in EXCEPTIONS));

beforeEach(() => {
  resetPhone();
  choose({ language: 'zh' });
});

describe('the words of the app', () => {
  test('no line is longer than twenty characters', () => {
    expect(tooLong(chinese)).toEqual([]);
    const twenty = '一二三四五六七八九十一二三四五六七八九十';
    expect(
      tooLong([
        ['fits', `{name}${twenty}\n${twenty}`],
        ['too.long', `短\n${twenty}一`],
      ]),
    ).toEqual(['too.long']);
  });

  test('nothing speaks like an office or shouts', () => {
    expect(stiff(chinese)).toEqual([]);
    expect(
      stiff([
        ['says', '看过了，发出来'],
        ['office', '请稍后提交'],
        ['shouts', '快来看！'],
      ]),
    ).toEqual(['office', 'shouts']);
  });

  test('holes are filled, also with nothing and with zero', () => {
    expect(say('status.wantsMore', { n: 3, m: 0 })).toBe('要 3 人，接了 0 人');
    expect(say('detail.reason', { reason: '' })).toBe('理由：');
  });

  test('what fills a hole is not read as another hole', () => {
    expect(say('event.actor', { name: '{reason}', reason: '$&' })).toBe('{reason}：$&');
  });
});

const languages = Object.keys(LANGUAGES) as Language[];

test.each(languages)('%s has every key of the first language and no other, with the same holes', (language) => {
  expect(differences(whole.zh, whole[language])).toEqual([]);
});

test('a key that is missing, one too many and a hole that is not filled are named', () => {
  expect(differences({ a: '{n} 件', b: '看' }, { a: 'things', c: 'look' })).toEqual([
    'missing b',
    'unknown c',
    'holes a',
  ]);
});

test.each(languages)('%s leaves nothing empty', (language) => {
  expect(Object.entries(whole[language]).filter(([, words]) => words.trim() === '')).toEqual([]);
});

describe('the words of refusals', () => {
  const refusals = Object.keys(ERROR_CATALOG).map((code) => whole.zh[`refusal.${code as ErrorCode}`]);

  test('are Chinese, without codes or numbers', () => {
    expect(refusals.filter((words) => !/\p{Script=Han}/u.test(words) || /[a-z_]{3,}|\d/.test(words))).toEqual([]);
  });

  test('differ, so that a resident on the telephone can tell which it was', () => {
    expect(new Set(refusals).size).toBe(refusals.length);
  });
});

describe('English', () => {
  test('leaves nothing in Chinese but the question of the language', () => {
    const all = [whole.en, kinds, roles].flatMap((words) => Object.entries<string>(words));
    expect(all.filter(([, words]) => /[\u3000-\u9fff\uff00-\uffef]/.test(words)).map(([key]) => key)).toEqual([
      'me.language',
    ]);
  });

  test('is spoken once it is chosen, also of kinds, roles and refusals', () => {
    expect([say('tab.home'), sayKind('water'), sayRole('captain')]).toEqual(['首页', '水', '楼长']);
    choose({ language: 'en' });
    expect([say('tab.home'), sayKind('water'), sayRole('captain')]).toEqual(['Home', 'Water', 'Captain']);
    expect(sayError('NEED_FULL')).toBe('Enough helpers already, see others');
  });

  test('has a word for one and a word for many', () => {
    choose({ language: 'en' });
    expect([0, 1, 2].map((n) => say('post.slots.words', { n }))).toEqual(['0 people', '1 person', '2 people']);
  });
});
