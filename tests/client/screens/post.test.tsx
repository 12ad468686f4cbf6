import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PostNeed } from '../../../client/src/features/need/index.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

describe('saying a need', () => {
  const write = async (words: string) => {
    render(<PostNeed kind="water" />);
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: words } });
    await press('写好了');
    await press('对，发出去');
  };

  test('sends what was written, forgets the draft and opens the need instead of the form', async () => {
    serve({
      'membership.me': () => value(resident),
      'need.post': () => value({ needId: 'need_5', status: 'open' }),
    });
    await write('水管漏水，我关不上');
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_5']));
    expect(sent('need.post').map(({ input }) => input)).toEqual([
      { kind: 'water', text: '水管漏水，我关不上', urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 },
    ]);
    expect(phone.storage.has('draft:need:')).toBe(false);
  });

  test('refused words are told plainly and kept, and the way on is to change them', async () => {
    serve({ 'membership.me': () => value(resident), 'need.post': () => ({ ok: false, code: 'TEXT_REFUSED' }) });
    await write('有坏话的一句');
    await see('有的话不能发，改一改再送');
    expect(phone.storage.get('draft:need:')).toMatchObject({ text: '有坏话的一句', kind: 'water' });
    await press('改一改');
    expect((await screen.findByLabelText<HTMLTextAreaElement>('是什么事？')).value).toBe('有坏话的一句');
  });

  test('an answer of nobody knows what keeps everything, and 再试 sends the same request', async () => {
    serve({ 'membership.me': () => value(resident), 'need.post': () => ({ ok: false, code: 'INTERNAL' }) });
    await write('楼道灯不亮');
    await see('出了点问题，等会儿再试');
    serve({
      'membership.me': () => value(resident),
      'need.post': () => value({ needId: 'need_6', status: 'pending' }),
    });
    await press('再试');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    const ids = sent('need.post').map(({ requestId }) => requestId);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBe(ids[0]);
  });

  test('what was left unfinished is there the next time', async () => {
    serve({ 'membership.me': () => value(resident) });
    phone.storage.set('draft:need:', {
      kind: 'lift',
      text: '电梯又停了',
      urgency: 'urgent',
      at: 'building',
      note: '',
      slots: 2,
    });
    render(<PostNeed kind="lift" />);
    await see('上次没写完的');
    expect(screen.getByLabelText<HTMLTextAreaElement>('是什么事？').value).toBe('电梯又停了');
    expect(screen.getByRole('radio', { name: '急' }).getAttribute('aria-checked')).toBe('true');
  });

  describe('words of danger', () => {
    const writeDanger = async () => {
      serve({ 'membership.me': () => value(resident), 'need.post': () => value({ needId: 'need_9', status: 'open' }) });
      render(<PostNeed kind="other" />);
      fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: '楼下着火了，救命' } });
      await press('写好了');
      await see('着火了，快跑');
    };
    const urgencies = () => sent('need.post').map(({ input }) => input);
    const whole = { kind: 'other', text: '楼下着火了，救命', place: { at: 'home', note: '' }, slots: 1 };

    test('come to whom to call before anything is sent, and the need goes out as 马上', async () => {
      await writeDanger();
      await press('119 现在就打');
      expect(phone.went).toEqual(['tel:119']);
      expect(sent('need.post')).toEqual([]);
      await press('打完了，发出去');
      await press('对，发出去');
      await waitFor(() => expect(urgencies()).toEqual([{ ...whole, urgency: 'danger' }]));
    });

    test('that mean no danger are sent as the person says', async () => {
      await writeDanger();
      await press('没有危险');
      await press('对，发出去');
      await waitFor(() => expect(urgencies()).toEqual([{ ...whole, urgency: 'normal', isNoDanger: true }]));
    });

    test('of a ready sentence carry how soon and where', async () => {
      serve({ 'membership.me': () => value(resident), 'need.post': () => value({ needId: 'need_9', status: 'open' }) });
      render(<PostNeed kind="lift" />);
      fireEvent.click(await screen.findByRole('radio', { name: '有人关在电梯里' }));
      await press('写好了');
      await see('出不来，先叫人');
      await press('打完了，发出去');
      await press('对，发出去');
      const at = { at: 'building', note: '' };
      const [said] = [{ kind: 'lift', text: '有人关在电梯里', urgency: 'danger', place: at, slots: 1 }];
      await waitFor(() => expect(urgencies()).toEqual([said]));
    });
  });

  test('what is private by its kind says who reads it before it is written', async () => {
    serve({ 'membership.me': () => value(resident) });
    render(<PostNeed kind="dispute" />);
    await see('只有社区的人看得到');
    await press(/想问法律/);
    expect(phone.went).toEqual(['tel:12348']);
  });

  test('what is urgent names the three numbers to call first', async () => {
    serve({ 'membership.me': () => value(resident) });
    render(<PostNeed kind="outage" />);
    fireEvent.click(await screen.findByRole('radio', { name: '马上' }));
    await see('有危险，先打电话');
    await press('着火 119');
    expect(phone.went).toEqual(['tel:119']);
  });

  test('too few words are not sent', async () => {
    serve({ 'membership.me': () => value(resident) });
    render(<PostNeed kind="water" />);
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: ' 水 ' } });
    await press('写好了');
    await see('再写几个字');
  });
});
