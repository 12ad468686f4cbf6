import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PostNeed } from '../../../client/src/features/need/index.ts';
import { consentAsked } from '../../../client/src/platform/privacy.ts';
import { press, resident, see, sent, serve, settle, type, value } from '../doubles/server.ts';
import { allowRecording, speak, tellRecorder } from '../doubles/speak.ts';
import { phone } from '../doubles/taro.ts';
import { lost, useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

describe('saying a need without a letter', () => {
  const known = {
    'membership.me': () => value(resident),
    'capture.register': () => value({ mediaId: 'media_1' }),
    'need.post': () => value({ needId: 'need_9', status: 'open' }),
  };

  test('the recording is sent with the picture that was tapped, and no words', async () => {
    allowRecording();
    serve(known);
    render(<PostNeed kind={undefined} />);
    await speak('按一下，说话');
    await screen.findByRole('button', { name: /^听你说的/ });
    fireEvent.click(screen.getByRole('radio', { name: '水' }));
    await see('不用写字');
    await press('对，发出去');
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_9']));
    expect(sent('need.post').map(({ input }) => input)).toEqual([
      {
        ...{ kind: 'water', text: '', urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 },
        media: ['media_1'],
      },
    ]);
    await settle();
    expect([...phone.files]).toEqual([]);
  });

  test('what was said is there the next time, and another recording takes its place', async () => {
    allowRecording();
    serve(known);
    const { unmount } = render(<PostNeed kind="water" />);
    await speak('说话');
    await screen.findByRole('button', { name: /^听你说的/ });
    unmount();
    expect(JSON.stringify(phone.storage.get('draft:need:'))).toMatch(/local:sound-/);
    render(<PostNeed kind="water" />);
    await see('上次没写完的');
    await screen.findByRole('button', { name: /^听你说的/ });
    await press('重说');
    await settle();
    await tellRecorder('start');
    await tellRecorder('stop', { tempFilePath: 'again.mp3', duration: 2000 });
    expect([...phone.files]).toEqual(['kept/again.mp3']);
  });

  test('a recording that did not get through says so, and goes by a tap', async () => {
    allowRecording();
    serve(known);
    phone.upload = lost;
    render(<PostNeed kind="water" />);
    await speak('说话');
    await see('没送到，再送');
    phone.upload = (path) => Promise.resolve(`cloud://test/${path}`);
    await press('没送到，再送');
    await waitFor(() => expect(sent('capture.register')).toHaveLength(1));
    await settle();
    expect(document.body.textContent).not.toMatch(/没送到|声音在送/);
  });

  test('a recording that cannot be used says why', async () => {
    allowRecording();
    serve({ ...known, 'capture.register': () => ({ ok: false, code: 'MEDIA_TOO_LONG' }) });
    render(<PostNeed kind="water" />);
    await speak('说话');
    await see('说得太长了');
    await screen.findByRole('button', { name: '重说' });
  });

  test('who lets nobody hear still has the pictures and the words', async () => {
    serve(known);
    render(<PostNeed kind={undefined} />);
    await press('按一下，说话');
    await settle();
    act(() => consentAsked.get()?.answer(false));
    await settle();
    expect(phone.recorder.told).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: '水' }));
    await type('是什么事？', '水管漏水');
    await press('写好了');
    await see('对，发出去');
  });
});
