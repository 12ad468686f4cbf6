import { choose, followPhone, preferences, readPreferences } from '../../client/src/platform/preferences.ts';
import { phone, resetPhone } from './doubles/taro.ts';

const open = (stored: object | null, fontSizeScaleFactor?: number) => {
  resetPhone();
  if (stored) phone.storage.set('preferences', stored);
  if (fontSizeScaleFactor !== undefined) phone.appBase = { fontSizeScaleFactor };
  readPreferences();
};
const size = () => preferences.get().size;

describe('the type size', () => {
  test.each([
    [0.9, 'm'],
    [1, 'm'],
    [1.12, 'l'],
    [1.25, 'l'],
    [1.4, 'xl'],
    [1.7, 'xl'],
  ])('follows the phone, whose factor is %d, with %s', (factor, expected) => {
    open(null, factor);
    expect(size()).toBe(expected);
  });

  test('is 标准 on a phone that does not tell', () => {
    open(null);
    expect(size()).toBe('m');
  });

  test('follows a change in WeChat when the app comes to the front', () => {
    open(null, 1);
    phone.appBase = { fontSizeScaleFactor: 1.4 };
    followPhone();
    expect(size()).toBe('xl');
  });

  test('stays as it was chosen here, whatever the phone says', () => {
    open(null, 1);
    choose({ size: 'l' });
    phone.appBase = { fontSizeScaleFactor: 1.7 };
    followPhone();
    expect(size()).toBe('l');
    readPreferences();
    expect(size()).toBe('l');
  });

  test('goes on following the phone when something else was chosen', () => {
    open(null, 1.25);
    choose({ theme: 'dark', motion: 'off', listening: 'za' });
    expect(phone.storage.get('preferences')).toEqual({ theme: 'dark', motion: 'off', listening: 'za' });
    phone.appBase = { fontSizeScaleFactor: 1 };
    readPreferences();
    expect(preferences.get()).toEqual({ size: 'm', theme: 'dark', language: 'zh', listening: 'za', motion: 'off' });
  });
});

test('what another version stored and this one does not understand is as if it were not chosen', () => {
  open({ size: 'huge', theme: 'sepia', language: 'fr', listening: 'xx', motion: 1 }, 1.4);
  expect(preferences.get()).toEqual({ size: 'xl', theme: 'auto', language: 'zh', listening: 'zh', motion: 'on' });
});
