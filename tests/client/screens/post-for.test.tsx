import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { PostNeed } from '../../../client/src/features/need/index.ts';
import { cardCodeText } from '../../../shared/household/card-code.ts';
import { captain, field, press, see, sent, serve, settle, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const KEPT = 'draft:behalf:';
const WORDS = '水管漏水，我关不上';
const DIGITS = '01234567';
const person = (residentId: string, name: string) => ({ residentId, name, hasAccount: false });

/** The page on which somebody is spoken for, as often as it is opened. */
const open = async (residentId = 'resident_9') => {
  serve({
    'membership.me': () => value(captain),
    'household.find': () =>
      value({
        ...{ householdId: 'household_1', number: 'H0001', buildingName: '3号楼', card: null },
        people: [person('resident_9', '韦大山'), person('resident_8', '韦小月')],
      }),
    'need.postFor': () => value({ needId: 'need_5', status: 'open' }),
  });
  render(<PostNeed kind={undefined} forId={residentId} building="building_3" unit="1" flat="101" />);
  await settle();
};
const chooseWater = async () => fireEvent.click(await screen.findByRole('radio', { name: '水' }));
/** Chooses water and writes. */
const write = async () => {
  await chooseWater();
  fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: WORDS } });
};
const code = async () => (await field('户卡上的数是多少？')).value;
/** Somebody holds this before the camera; nothing where they go back. */
const scan = async (text: string | null) => {
  phone.scan = () =>
    text === null ? Promise.reject(new Error('scanCode:fail cancel')) : Promise.resolve({ result: text });
  await press('扫户卡上的码');
  await settle();
};

describe('the card of a household', () => {
  beforeEach(async () => {
    await open();
    await write();
    await press('写好了');
    await see('替韦大山说事');
  });

  test('a scanned card writes its digits, and they go with the need', async () => {
    await scan(cardCodeText(DIGITS));
    expect(await code()).toBe(DIGITS);
    await press('对，发出去');
    await waitFor(() => expect(phone.went).toEqual(['/packages/need/pages/detail/index?id=need_5']));
    expect(sent('need.postFor').map(({ input }) => input)).toMatchObject([
      { residentId: 'resident_9', text: WORDS, consent: { how: 'card', code: DIGITS } },
    ]);
  });

  test.each(['https://example.com/pay', DIGITS, `LINLI:${DIGITS}9`])('the code %s is no card', async (text) => {
    await scan(text);
    await see('这不是户卡的码');
    expect(await code()).toBe('');
  });

  test('going back without a code says nothing and changes nothing', async () => {
    await scan(cardCodeText(DIGITS));
    await scan(null);
    expect([await code(), screen.queryByText('这不是户卡的码')]).toEqual([DIGITS, null]);
  });

  test('a card after another code takes the warning away', async () => {
    await scan('https://example.com/pay');
    await scan(cardCodeText(DIGITS));
    expect(screen.queryByText('这不是户卡的码')).toBeNull();
  });
});

describe('what is written for somebody', () => {
  test('stays when the page is left, and is there for the same person', async () => {
    await open();
    await write();
    await settle();
    expect(phone.storage.get(KEPT)).toMatchObject({ residentId: 'resident_9', draft: { kind: 'water', text: WORDS } });
    cleanup();
    await open();
    await chooseWater();
    await see('上次没写完的');
    expect(screen.getByLabelText<HTMLTextAreaElement>('是什么事？').value).toBe(WORDS);
  });

  test('is nothing to another person', async () => {
    await open();
    await write();
    await settle();
    cleanup();
    await open('resident_8');
    await chooseWater();
    expect((await screen.findByLabelText<HTMLTextAreaElement>('是什么事？')).value).toBe('');
    expect(screen.queryByText('上次没写完的')).toBeNull();
  });

  test('is thrown away once it was sent, and kept while it was refused', async () => {
    await open();
    await write();
    await press('写好了');
    await scan(cardCodeText(DIGITS));
    const answered = phone.answer;
    phone.answer = (call) => (call.method === 'need.postFor' ? { ok: false, code: 'TEXT_REFUSED' } : answered(call));
    await press('对，发出去');
    await see('有的话不能发，改一改再送');
    expect(phone.storage.get(KEPT)).toMatchObject({ draft: { text: WORDS } });
    phone.answer = answered;
    await press('改一改');
    fireEvent.change(await screen.findByLabelText('是什么事？'), { target: { value: '水管漏水' } });
    await press('写好了');
    await press('对，发出去');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(sent('need.postFor').map(({ input }) => input)).toMatchObject([{ text: WORDS }, { text: '水管漏水' }]);
    expect(phone.storage.has(KEPT)).toBe(false);
  });
});
