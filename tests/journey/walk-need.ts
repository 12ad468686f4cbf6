import type { Page } from 'playwright-core';
import { FIRST_RULE } from '../../shared/points/earning-rules.ts';
import { openidOf, PEOPLE, type Person } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { applyAt, approve, balanceOn, claim, confirm, openNeed, openRequests } from './acts.ts';
import { enterAsResident, reportDone, sendNeed, writeNeed } from './acts.ts';
import type { Stage } from './stage.ts';
import { listenTo, type Sent } from './wire.ts';

const NEED = { kind: '卫生', text: '一楼门口堆了旧家具，要人抬走', slots: 3 } as const;
const REWARD = FIRST_RULE.perNeed.clean;
const STRANGER = 'openid-stranger';
const CAPTAIN = 'R101';
const HELPERS = ['R106', 'R107', 'R110', 'R111', 'R112'] as const;

/** Somebody of the roster. */
export const personOf = (number: string): Person => {
  const person = PEOPLE.find((one) => one.number === number);
  if (!person) throw new Error(`nobody has number ${number}`);
  return person;
};

/**
 * The journey the product stands on: a stranger joins, the captain nods, the new neighbour asks for three helpers, five want to
 * help at once and three may, it is done, it is confirmed, and three have points.
 */
export const walkNeed = async ({ world, open }: Stage): Promise<void> => {
  await Promise.all([CAPTAIN, ...HELPERS].map((number) => world().join(number)));
  const newcomer = await open(STRANGER);
  const heard = listenTo(newcomer);
  await applyAt(newcomer, personOf('R121'));
  await letIn(await open(openidOf(CAPTAIN)), personOf('R121').name);
  await enterAsResident(newcomer);
  await writeNeed(newcomer, NEED);
  await sendNeed(newcomer);

  const helpers = await openForAll(open);
  const outcomes = await Promise.all(helpers.map(claim));
  expect([...outcomes].sort()).toEqual(['claimed', 'claimed', 'claimed', 'full', 'full']);
  const three = helpers.filter((_, index) => outcomes[index] === 'claimed');
  const two = helpers.filter((_, index) => outcomes[index] === 'full');

  await Promise.all(three.slice(0, 1).map(reportDone));
  await confirm(newcomer, NEED.text);
  expect(await balancesOn(three)).toEqual([REWARD, REWARD, REWARD]);
  expect(await balancesOn(two)).toEqual([0, 0]);
  await confirmAgain(world(), heard('need.confirm'));
  expect(await balancesOn(three)).toEqual([REWARD, REWARD, REWARD]);
};

const letIn = async (captain: Page, name: string): Promise<void> => {
  await openRequests(captain);
  await approve(captain, name);
};

/** Five neighbours read the same need on five phones. */
const openForAll = async (open: Stage['open']): Promise<readonly Page[]> => {
  const pages = await Promise.all(HELPERS.map((number) => open(openidOf(number))));
  await Promise.all(pages.map((page) => openNeed(page, NEED.text)));
  return pages;
};

/** What each page shows when it is opened anew. */
const balancesOn = (pages: readonly Page[]): Promise<readonly number[]> =>
  Promise.all(
    pages.map(async (page) => {
      await page.reload();
      return balanceOn(page);
    }),
  );

/** The confirmation arrives a second time as it was sent, and then as a new wish. */
const confirmAgain = async (world: World, confirmations: readonly Sent[]): Promise<void> => {
  expect(confirmations).toHaveLength(1);
  const { needId } = confirmations[0]?.input as { needId: string };
  const repeated = await world.cloud.invoke('api', confirmations[0], { openid: STRANGER });
  expect(repeated).toEqual({ ok: true, value: { needId, status: 'confirmed', claimed: 3, slots: 3 } });
  expect(await world.as(STRANGER).call('need.confirm', { needId })).toEqual({ ok: false, code: 'NEED_NOT_OPEN' });
};
