import { act, cleanup, render, screen } from '@testing-library/react';
import { consentAsked, watchPrivacy } from '../../client/src/platform/privacy.ts';
import { ConsentSheet } from '../../client/src/ui/ConsentSheet.tsx';
import { phone, resetPhone } from './doubles/taro.ts';
import { settle } from './doubles/server.ts';

beforeEach(() => {
  resetPhone();
  phone.answer = () => ({ ok: true, value: {} });
  watchPrivacy();
});
afterEach(() => {
  cleanup();
  Object.assign(process.env, { TARO_ENV: 'weapp' });
  consentAsked.get()?.answer(false);
});

const FIRST = { phone: expect.any(String) as string, n: 1 };
const answers: string[] = [];
/** WeChat asks before a call. */
const ask = (referrer: string) => act(() => phone.private?.(({ event }) => void answers.push(event), { referrer }));
const recorded = () =>
  phone.calls.filter(({ method }) => method === 'membership.recordConsent').map(({ input }) => input);

test.each([
  ['chooseMedia', '要用你的照片，可以吗？'],
  ['RecorderManager.start', '要用你的声音，可以吗？'],
  ['chooseMessageFile', '要看你选的文件，可以吗？'],
  ['saveImageToPhotosAlbum', '要存到你的相册，可以吗？'],
  ['button.getPhoneNumber', '要用你微信里的号码，可以吗？'],
  ['setClipboardData', '微信要先问你，可以吗？'],
])('when WeChat asks about %s, the sheet asks %s', (referrer, question) => {
  ask(referrer);
  Object.assign(process.env, { TARO_ENV: 'h5' });
  render(<ConsentSheet />);
  expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe(question);
});

test.each([
  ['chooseMedia', [{ thing: 'picture', isGiven: false, version: 1, turn: FIRST, takesBack: false }]],
  ['saveImageToPhotosAlbum', []],
  ['getPhoneNumber', []],
  ['setClipboardData', []],
])('a no to %s is told to WeChat, and kept where it is an answer to us', async (referrer, kept) => {
  answers.length = 0;
  ask(referrer);
  consentAsked.get()?.answer(false);
  await settle();
  expect(answers).toEqual(['disagree']);
  expect(recorded()).toEqual(kept);
});
