import { render, screen } from '@testing-library/react';
import { useQuery } from '../../client/src/data/index.ts';
import { CLIENT_VERSION } from '../../client/src/platform/version.ts';
import { Loaded, Page, Unbroken } from '../../client/src/ui/index.ts';
import { press, see, serve, useServer, value } from './doubles/server.ts';
import { phone } from './doubles/taro.ts';

useServer();

const ASKED = { buildingId: 'building_1', unit: 1 };
const Flats = () => {
  const flats = useQuery('membership.flats', ASKED);
  return (
    <Page title="哪一户">
      <Loaded of={flats}>{(known) => <>{known.flats.join('、')}</>}</Loaded>
    </Page>
  );
};
const shown = () => (
  <Unbroken>
    <Flats />
  </Unbroken>
);
/** React tells each error that is caught. */
const heard = jest.spyOn(console, 'error');
beforeEach(() => heard.mockImplementation(() => undefined));

test('a page that what was kept breaks forgets that, and opens with what is asked for anew', async () => {
  const half = { value: {}, at: 1_700_000_000_000, version: CLIENT_VERSION };
  const key = `seen::membership.flats ${JSON.stringify(ASKED)}`;
  phone.storage.set(key, half);
  serve({ 'membership.flats': () => value({ flats: ['101', '102'] }) });
  render(shown());
  await see('101、102');
  expect(phone.storage.get(key)).toMatchObject({ value: { flats: ['101', '102'] } });
});

test('a page that what it is told breaks says so, and opens once that is whole', async () => {
  const told: { flats?: readonly string[] } = {};
  serve({ 'membership.flats': () => value(told) });
  render(shown());
  await see('存的没了，再打开看看');
  told.flats = ['301'];
  await press('再试');
  await see('301');
  expect(screen.queryByText('存的没了，再打开看看')).toBeNull();
});
