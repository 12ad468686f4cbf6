import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { WriteNotice } from '../../../client/src/features/notice/index.ts';
import { doors, press, see, sent, serveCaptain, useServer, value, captain } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const lost = () => Promise.reject(new Error('lost'));
const serve = (publish: () => unknown) =>
  serveCaptain({ ...doors([1], ['101']), 'membership.me': () => value(captain), 'notice.publish': publish });
const published = () => value({ noticeId: 'notice_1' });
const refused = (code: string) => () => ({ ok: false, code });
const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name, { selector: 'input,textarea' });
const type = async (name: string, words: string) => fireEvent.change(await field(name), { target: { value: words } });
const titles = () => sent('notice.publish').map(({ input }) => (input as { title: string }).title);
const ids = () => sent('notice.publish').map(({ requestId }) => requestId);

/** A notice that is written, with or without a picture, and the last question. */
const open = async (picture: { path: string; extension: string } | null) => {
  if (picture) phone.files.add(picture.path);
  phone.storage.set('draft:notice:', {
    kind: 'building',
    nodeId: 'building_3',
    title: '明天停水',
    body: '上午九点到十一点停水。',
    picture,
    pictureId: null,
  });
  render(<WriteNotice />);
  await field('说什么事？');
  await ask();
};
const ask = async () => {
  await press('写好了');
  await see('发给3号楼？');
};
const PICTURE = { path: 'kept/1.jpg', extension: 'jpg' };

describe('a notice with a picture that does not get to the cloud', () => {
  test('says no network, and what the server says of the words once the picture is taken away', async () => {
    serve(refused('TEXT_REFUSED'));
    phone.upload = lost;
    await open(PICTURE);
    await press('发出去');
    await see('没有网，没办成，等会儿再试');
    await press('再看看');
    await press('不要照片');
    await ask();
    expect(document.body.textContent).not.toContain('没有网');
    await press('发出去');
    await see('有的话不能发，改一改再送');
    expect(document.body.textContent).not.toContain('没有网');
  });

  test('says so when the picture is there no more, and offers no 再试', async () => {
    serve(published);
    phone.upload = lost;
    await open(PICTURE);
    phone.files.clear();
    await press('发出去');
    await see('照片、录音找不到了，再来一次');
    expect(screen.queryByRole('button', { name: '再试' })).toBeNull();
    expect(titles()).toEqual([]);
  });
});

describe('a notice of which nobody knows whether it was sent', () => {
  const changeInVain = async () => {
    serve(lost);
    await open(null);
    await press('发出去');
    await see('没有网');
    await press('再看看');
    await type('说什么事？', '明天全天停水');
    await ask();
    await press('发出去');
    await see('刚才那条，可能发出去了');
    expect(titles()).toEqual(['明天停水']);
  };

  test('goes once as it was written first', async () => {
    await changeInVain();
    serve(published);
    await press('发原来的');
    await waitFor(() => expect(phone.went).toEqual(['/packages/notice/pages/detail/index?id=notice_1']));
    expect(titles()).toEqual(['明天停水', '明天停水']);
    expect(new Set(ids()).size).toBe(1);
    expect(phone.storage.get('draft:notice:')).toMatchObject({ title: '明天全天停水' });
  });

  test('goes in other words only when its writer says so', async () => {
    await changeInVain();
    serve(published);
    await press('发改过的');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(titles()).toEqual(['明天停水', '明天全天停水']);
    expect(new Set(ids()).size).toBe(2);
    await act(async () => undefined);
    expect(phone.storage.has('draft:notice:')).toBe(false);
  });
});
