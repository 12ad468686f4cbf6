import { render, screen, waitFor } from '@testing-library/react';
import { Leave } from '../../../client/src/features/account/index.ts';
import { Gate } from '../../../client/src/features/membership/index.ts';
import { giveFile } from '../../../client/src/platform/files.ts';
import { forgetPerson } from '../../../client/src/data/index.ts';
import { PREFERENCES_KEY } from '../../../client/src/platform/preferences.ts';
import { load, save } from '../../../client/src/platform/storage.ts';
import { press, resident, see, sent, serve, settle, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const HOME = '/pages/home/index';
const isStranger = { 'membership.me': () => value({ kind: 'stranger' }) };
const isResident = { 'membership.me': () => value(resident) };
const refuse = (code: string) => () => ({ ok: false, code });
const confirm = async () => {
  await press('我要离开');
  await press('离开，忘了我');
  await settle();
};

describe('leaving', () => {
  test('whose answer was lost goes on by 再试, though the server knows nobody any more, and wipes the phone', async () => {
    serve({ ...isResident, 'membership.leave': () => Promise.reject(new Error('request:fail')) });
    phone.storage.set('draft:need:', { text: '电梯又停了' });
    render(<Leave />);
    await confirm();
    await see('没有网');
    expect(phone.storage.get('leaving:')).toBe(resident.residentId);
    serve({ ...isStranger, 'membership.leave': refuse('NOT_RESIDENT') });
    await press('再试');
    await waitFor(() => expect(phone.went).toEqual([HOME]));
    expect(sent('membership.leave').map(({ input }) => input)).toEqual([
      { residentId: resident.residentId },
      { residentId: resident.residentId },
    ]);
    expect(new Set(sent('membership.leave').map(({ requestId }) => requestId)).size).toBe(1);
    expect([phone.storage.has('draft:need:'), phone.storage.has('leaving:')]).toEqual([false, false]);
  });

  test('goes on after a restart, piece by piece, from whatever is opened', async () => {
    phone.storage.set('leaving:', 'resident_1');
    const answers = ['leaving', 'left'];
    serve({ ...isStranger, 'membership.leave': () => value({ status: answers.shift(), done: 1 }) });
    const { unmount } = render(<Gate title="首页">{() => null}</Gate>);
    await waitFor(() => expect(phone.went).toEqual(['/packages/account/pages/leave/index']));
    unmount();
    render(<Leave />);
    await waitFor(() => expect(phone.went).toContain(HOME));
    expect(answers).toEqual([]);
    expect(phone.storage.has('leaving:')).toBe(false);
  });

  test('that may not be leaves everything as it was and says why', async () => {
    serve({ ...isResident, 'membership.leave': refuse('LAST_ADMIN') });
    phone.storage.set('draft:need:', { text: '电梯又停了' });
    render(<Leave />);
    await confirm();
    await screen.findByRole('button', { name: '离开，忘了我' });
    await waitFor(() => expect(phone.storage.has('leaving:')).toBe(false));
    expect([phone.storage.has('draft:need:'), phone.went]).toEqual([true, []]);
  });
});

describe('forgetting a person', () => {
  test('takes the files with it that were kept for them and given to them', async () => {
    for (const path of ['wxfile://store_picture.jpg', 'wxfile://store_voice.mp3']) phone.files.add(path);
    await giveFile('我的资料.txt', '韦');
    expect(phone.files.size).toBe(3);
    await forgetPerson();
    expect([...phone.files]).toEqual([]);
  });

  test('takes with it what a full phone could not write, and leaves type size and language', async () => {
    phone.storage.set(PREFERENCES_KEY, { size: 'large' });
    phone.isStorageFull = true;
    expect(await save('draft:notice:', { title: '停水' })).toBe(false);
    phone.isStorageFull = false;
    await forgetPerson();
    expect(await load('draft:notice:')).toBeUndefined();
    expect([...phone.storage.keys()].filter((key) => !key.startsWith('seen'))).toEqual([PREFERENCES_KEY]);
  });
});
