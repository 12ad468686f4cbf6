import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { markAllStale } from '../../../client/src/data/index.ts';
import { phone, resetPhone, type Call } from './taro.ts';

/** More than any chain of promises here is long. */
const TURNS = 100;

/** What the server may be asked, by method, and how it answers. */
export type Answers = Record<string, (input: never) => unknown>;

/** Somebody of the community, as `membership.me` tells it. */
export const resident = {
  kind: 'resident',
  residentId: 'resident_1',
  name: '黄桂花',
  communityId: 'community_1',
  communityName: '新禾社区',
  buildingId: 'building_3',
  buildingName: '3号楼',
  gridName: 'A区',
  unit: 2,
  flat: '402',
  roles: [] as { role: string; scopeKind: string; scopeId: string }[],
};
/** The same person, working for the community. */
export const staff = { ...resident, roles: [{ role: 'staff', scopeKind: 'community', scopeId: 'community_1' }] };

/** The same person, answering for the building. */
export const captain = { ...resident, roles: [{ role: 'captain', scopeKind: 'building', scopeId: 'building_3' }] };

/** An answer that is no refusal. */
export const value = (answer: unknown) => ({ ok: true, value: answer });
/** From now on the server answers so, and refuses whatever else it is asked. */
export const serve = (answers: Answers) => {
  phone.answer = ({ method, input }: Call) => answers[method]?.(input as never) ?? { ok: false, code: 'FORBIDDEN' };
};
/** As `serve`, where the server also knows who asks, a captain unless the answers say otherwise. */
export const serveCaptain = (answers: Answers) => serve({ 'membership.me': () => value(captain), ...answers });
/** What somebody is told who looks for their door: one building with these units and flats. */
export const doors = (units: readonly number[], flats: readonly string[]): Answers => ({
  'membership.me': () => value({ kind: 'stranger' }),
  'community.directory': () =>
    value({
      communityId: 'community_1',
      communityName: '新禾社区',
      grids: [{ gridId: 'grid_a', name: 'A区', buildings: [{ buildingId: 'building_3', name: '3号楼', units }] }],
    }),
  'membership.flats': () => value({ flats }),
});
/** The calls of one method, in their order. */
export const sent = (method: string) => phone.calls.filter((call) => call.method === method);
/** Presses a button, as soon as it is there. */
export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
/** Types the number of a door, digit by digit. */
export const typeFlat = async (flat: string): Promise<void> => {
  for (const digit of flat) await press(digit);
  await press(`我家是 ${flat}`);
};
/** A field by its name, as soon as it is there. */
export const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name, { selector: 'input,textarea' });
/** Types into a field. */
export const type = async (name: string, words: string) =>
  fireEvent.change(await field(name), { target: { value: words } });
/** All that follows from promises alone has happened; nothing waits by the clock. */
export const settle = () =>
  act(async () => {
    for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
  });
/** Waits until the words stand on the screen. */
export const see = (words: string | RegExp) => waitFor(() => expect(document.body.textContent).toMatch(words));

/** A new phone, a server that refuses everything and an empty screen for each test of a file; call it at the top. */
export const useServer = (): void => {
  beforeEach(() => {
    resetPhone();
    // What the test before saw is still known to the app; who is asked again.
    act(markAllStale);
  });
  afterEach(cleanup);
};
