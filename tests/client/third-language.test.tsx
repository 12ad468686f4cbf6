import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type * as Looks from '../../client/src/features/settings/Looks.tsx';
import type * as Preferences from '../../client/src/platform/preferences.ts';
import type * as Speech from '../../client/src/platform/speech.ts';
import type * as Tabs from '../../client/src/ui/tabs.ts';
import type * as Names from '../../client/src/words/names.ts';
import type * as Say from '../../client/src/words/say.ts';
import type * as Spoken from '../../client/src/words/spoken-numbers.ts';
import type * as Whole from '../../client/src/words/whole.ts';
import type { Language } from '../../client/src/words/languages.ts';
import { differences } from '../fixtures/compare-words.ts';
import { addThirdLanguage, THIRD, type ThirdLanguage } from '../fixtures/third-language.ts';
import { phone, resetPhone } from './doubles/taro.ts';

const third = THIRD as Language;
let app: ThirdLanguage;
beforeAll(async () => {
  app = addThirdLanguage((file, text) =>
    file === 'frame.ts' ? text.replace(/ {2}'list\.more'.*\n/, '').replace('{n} days', 'many days') : text,
  );
  // Compiling the copy takes longer than a test may.
  await app.load('features/settings/Looks.tsx');
}, 120_000);
afterAll(() => app.remove());
beforeEach(resetPhone);

test('one more language is chosen by its own name, and kept', async () => {
  const { Looks: Choices } = (await app.load('features/settings/Looks.tsx')) as typeof Looks;
  const { preferences, readPreferences } = (await app.load('platform/preferences.ts')) as typeof Preferences;
  render(<Choices />);
  fireEvent.click(screen.getByRole('radio', { name: '[English]' }));
  expect(screen.getByRole('radio', { name: '[English]', checked: true })).not.toBeNull();
  expect(phone.storage.get('preferences')).toEqual({ language: THIRD });
  cleanup();
  readPreferences();
  expect(preferences.get().language).toBe(THIRD);
});

test('the app is written in it, with the names of kinds, roles and refusals and room for its words', async () => {
  const { choose, preferences } = (await app.load('platform/preferences.ts')) as typeof Preferences;
  const { say } = (await app.load('words/say.ts')) as typeof Say;
  const { sayError, sayKind, sayLanguage, sayRole } = (await app.load('words/names.ts')) as typeof Names;
  const { lookOf } = (await app.load('ui/tabs.ts')) as typeof Tabs;
  choose({ language: third });
  expect([say('tab.home'), sayKind('water'), sayRole('captain'), sayLanguage('za'), sayError('TEXT_REFUSED')]).toEqual([
    '[Home]',
    '[Water]',
    '[Captain]',
    '[Zhuang]',
    '[Some words cannot be sent, change them]',
  ]);
  expect(lookOf(preferences.get())).toBe('size-m theme-auto letters motion-on');
});

test('a package that is opened brings its words in it', async () => {
  const { choose } = (await app.load('platform/preferences.ts')) as typeof Preferences;
  const { say } = (await app.load('words/say.ts')) as typeof Say;
  choose({ language: third });
  expect(() => say('post.slots.words', { n: 1 })).toThrow('the page did not bring the words of post.slots.words');
  await app.load('packages/need/words.ts');
  expect(say('post.slots.words', { n: 1 })).toBe('[1 person]');
});

test('it is spoken by a voice of its own, beside which a neighbour is read in Chinese', async () => {
  const { choose } = (await app.load('platform/preferences.ts')) as typeof Preferences;
  const { piecesOf } = (await app.load('platform/speech.ts')) as typeof Speech;
  const { inOneBreath, spoken } = (await app.load('words/spoken-numbers.ts')) as typeof Spoken;
  choose({ language: third });
  expect(piecesOf(inOneBreath(['水漏了', spoken('[today 8:20]')]), third)).toEqual([
    { text: '水漏了,', lang: 'zh-CN' },
    { text: '[today 8:20].', lang: 'qtz-Latn' },
  ]);
});

test('a key it lacks and a hole it does not fill are named', async () => {
  const { whole } = (await app.load('words/whole.ts')) as typeof Whole;
  expect(differences(whole.zh, whole[third])).toEqual(['missing list.more', 'holes time.daysAgo']);
  expect(differences(whole[third], whole.zh)).toEqual(['unknown list.more', 'holes time.daysAgo']);
});
