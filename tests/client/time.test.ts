import type { InstantMs } from '../../shared/kernel/brand.ts';
import { choose } from '../../client/src/platform/preferences.ts';
import { day, month, when } from '../../client/src/words/time.ts';

/** 2026-11-23 09:41 in Beijing, whatever the phone's own zone is. */
const NOW = Date.parse('2026-11-23T09:41:00+08:00') as InstantMs;
const at = (text: string) => Date.parse(`${text}+08:00`);

describe('when something was, as a neighbour says it', () => {
  test.each([
    ['2026-11-23T09:40:30', '刚才'],
    ['2026-11-23T09:41:20', '刚才'],
    ['2026-11-23T08:05:00', '今天 8:05'],
    ['2026-11-23T00:00:00', '今天 0:00'],
    ['2026-11-22T23:59:59', '昨天 23:59'],
    ['2026-11-21T12:00:00', '前天 12:00'],
    ['2026-11-19T12:00:00', '4 天前'],
    ['2026-11-17T00:00:00', '6 天前'],
    ['2026-11-16T23:59:00', '11月16日'],
    ['2025-12-31T23:59:00', '2025年12月31日'],
    ['2026-11-24T10:00:00', '11月24日'],
  ])('%s is %s', (text, words) => expect(when(at(text), NOW)).toBe(words));

  test('a day and a month name the year only when it is another one', () => {
    expect(day(at('2026-01-03T00:30:00'), NOW)).toBe('1月3日');
    expect(day(at('2025-12-31T23:59:00'), NOW)).toBe('2025年12月31日');
    expect(month(at('2026-11-01T00:00:00'), NOW)).toBe('11月');
    expect(month(at('2025-11-30T23:59:00'), NOW)).toBe('2025年11月');
  });

  test('in English the words and the months are English', () => {
    choose({ language: 'en' });
    expect(when(at('2026-11-23T08:05:00'), NOW)).toBe('today 8:05');
    expect(when(at('2026-11-16T23:59:00'), NOW)).toBe('16 Nov');
    expect(day(at('2025-12-31T23:59:00'), NOW)).toBe('31 Dec 2025');
    expect(month(at('2026-11-01T00:00:00'), NOW)).toBe('Nov');
    choose({ language: 'zh' });
  });
});
