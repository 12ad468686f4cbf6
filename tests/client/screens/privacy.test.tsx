import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MyPhone, MyPrivacy } from '../../../client/src/features/account/index.ts';
import { reached } from '../../../client/src/platform/network.ts';
import { answerFor, watchPrivacy } from '../../../client/src/platform/privacy.ts';
import { CONSENT_VERSION } from '../../../shared/membership/privacy.ts';
import { press, resident, sent, serve, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const KEY = `consent::${String(CONSENT_VERSION)}`;
const pictureGiven = { consents: [{ thing: 'picture', isGiven: true, at: 1 }], phone: null };
const lost = () => Promise.reject(new Error('request:fail'));
const choice = async (of: string, word: string) => {
  const group = await screen.findByRole('radiogroup', { name: of });
  return [...group.querySelectorAll('[role=radio]')].find(({ textContent }) => textContent.includes(word));
};

test('a no is shown at once, is kept while no call gets through, and goes by itself when one does', async () => {
  phone.storage.set(KEY, { picture: { isGiven: true, isSent: true, turn: { phone: 'phone-mine', n: 5 } } });
  serve({
    'membership.me': () => value(resident),
    'membership.privacy': () => value(pictureGiven),
  });
  watchPrivacy();
  render(<MyPrivacy />);
  await choice('照片', '不用');
  phone.answer = lost;
  fireEvent.click((await choice('照片', '不用'))!);
  await waitFor(async () => expect((await choice('照片', '不用'))?.getAttribute('aria-checked')).toBe('true'));
  await waitFor(() => expect(reached.get()).toBe(false));
  const tries = sent('membership.recordConsent').length;
  const recorded = ({ thing, isGiven }: { thing: string; isGiven: boolean }) => value({ thing, isGiven });
  serve({ 'membership.recordConsent': recorded });
  act(() => reached.set(true));
  await waitFor(() => expect(phone.storage.get(KEY)).toMatchObject({ picture: { isGiven: false, isSent: true } }));
  const inputs = sent('membership.recordConsent').map(({ input }) => input);
  expect(inputs.length).toBeGreaterThan(tries);
  // However often it is sent, it is the same answer, of the same turn.
  const [first] = inputs;
  expect(inputs).toEqual(inputs.map(() => first));
  expect(first).toMatchObject({ thing: 'picture', isGiven: false, takesBack: true });
});

test('on a phone whose clock is three days slow a no is the next answer of this phone, and says no time', async () => {
  const threeDaysAgo = Date.now() - 3 * 24 * 3_600_000;
  jest.spyOn(Date, 'now').mockReturnValue(threeDaysAgo);
  phone.storage.set(KEY, { file: { isGiven: true, isSent: true, turn: { phone: 'phone-mine', n: 4 } } });
  serve({ 'membership.recordConsent': () => value({ thing: 'file', isGiven: false }) });
  expect(await answerFor('file', false)).toBe(false);
  jest.restoreAllMocks();
  expect(sent('membership.recordConsent')[0]?.input).toEqual({
    ...{ thing: 'file', isGiven: false, version: CONSENT_VERSION, takesBack: true },
    turn: { phone: 'phone-mine', n: 5 },
  });
});

test('what the server says stands is what shows, whatever was pressed and whatever this phone kept', async () => {
  phone.storage.set(KEY, {
    picture: { isGiven: true, isSent: true, turn: { phone: 'phone-mine', n: 1 } },
    file: { isGiven: true, isSent: true, turn: { phone: 'phone-mine', n: 1 } },
  });
  serve({
    'membership.me': () => value(resident),
    'membership.privacy': () => value(pictureGiven),
    'membership.recordConsent': () => value({ thing: 'picture', isGiven: true }),
  });
  render(<MyPrivacy />);
  const isChosen = async (of: string, word: string) => (await choice(of, word))?.getAttribute('aria-checked');
  await waitFor(async () => expect(await isChosen('文件', '不用')).toBe('true'));
  await waitFor(() => expect(phone.storage.get(KEY)).toMatchObject({ file: { isGiven: false } }));
  fireEvent.click((await choice('照片', '不用'))!);
  await waitFor(() => expect(phone.storage.get(KEY)).toMatchObject({ picture: { isGiven: true, isSent: true } }));
  await waitFor(async () => expect(await isChosen('照片', '可以')).toBe('true'));
});

test('a number that is half typed is there again after the page was closed', async () => {
  serve({
    'membership.me': () => value(resident),
    'membership.privacy': () => value({ consents: [], phone: null }),
  });
  const field = () => screen.findByLabelText<HTMLInputElement>('你的电话号码？', { selector: 'input' });
  const { unmount } = render(<MyPhone />);
  fireEvent.change(await field(), { target: { value: '1380000' } });
  await waitFor(() => expect(JSON.stringify(phone.storage.get('words:'))).toContain('1380000'));
  unmount();
  render(<MyPhone />);
  expect((await field()).value).toBe('1380000');
});

test('who was turned away can be forgotten, and is asked once more', async () => {
  const refused = {
    ...{
      kind: 'applicant',
      membershipId: 'membership_1',
      status: 'refused',
      buildingName: '3号楼',
      unit: 1,
      flat: '101',
    },
    ...{ name: '覃德明', appliedAt: 1_700_000_000_000, reason: '先来办公室看看', contested: false },
  };
  serve({
    'membership.me': () => value(refused),
    'membership.privacy': () => value({ consents: [], phone: null }),
    'membership.withdraw': () => value({ status: 'withdrawn' }),
  });
  render(<MyPrivacy />);
  await press(/^忘了我/);
  expect(sent('membership.withdraw')).toEqual([]);
  serve({
    'membership.me': () => value({ kind: 'stranger' }),
    'membership.privacy': () => value({ consents: [], phone: null }),
    'membership.withdraw': () => value({ status: 'withdrawn' }),
  });
  await press('删掉，忘了我');
  await waitFor(() => expect(screen.queryByText('忘了我')).toBeNull());
  expect(sent('membership.withdraw')).toHaveLength(1);
});
