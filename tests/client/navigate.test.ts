import { go } from '../../client/src/platform/navigate.ts';
import { watchMissing } from '../../client/src/platform/open-page.ts';
import { phone, resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

const need = (id: string): string => `/packages/need/pages/detail/index?id=${id}`;
/** Lets everything happen that waits for nothing. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

test('a second tap while a page is on its way opens nothing', async () => {
  let arrive: () => void = () => undefined;
  phone.opening = new Promise((resolve) => (arrive = resolve));
  go.to('need/detail', { id: 'need_1' });
  go.to('need/detail', { id: 'need_1' });
  go.to('notice/list');
  expect(phone.went).toEqual([need('need_1')]);
  arrive();
  await settle();
  go.to('need/detail', { id: 'need_2' });
  expect(phone.went).toEqual([need('need_1'), need('need_2')]);
  await settle();
});

test('a page that never says whether it came holds nobody up for long', async () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
  phone.opening = new Promise(() => undefined);
  go.to('need/detail', { id: 'need_3' });
  clock.mockReturnValue(1_700_000_003_000);
  go.to('need/detail', { id: 'need_4' });
  expect(phone.went).toEqual([need('need_3'), need('need_4')]);
  clock.mockRestore();
  resetPhone();
});

test('where ten pages lie on one another the next takes the place of the last', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
  phone.pages = Array.from({ length: 10 }, () => ({}));
  go.to('need/detail', { id: 'need_5' });
  await settle();
  expect(phone.went).toEqual([need('need_5')]);
  jest.restoreAllMocks();
});

test('a page that does not come is told of, and can be asked for again at once', async () => {
  const missing = jest.fn();
  watchMissing(missing);
  phone.opening = Promise.reject(new Error('navigateTo:fail'));
  go.to('need/detail', { id: 'need_6' });
  await settle();
  expect(missing).toHaveBeenCalledTimes(1);
  phone.opening = Promise.resolve();
  go.to('need/detail', { id: 'need_6' });
  await settle();
  expect(phone.went).toEqual([need('need_6'), need('need_6')]);
  expect(missing).toHaveBeenCalledTimes(1);
});
