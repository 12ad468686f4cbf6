import { residentAccount } from '../../shared/points/account.ts';
import { givePoints } from '../contract/refusals/planted-redemptions.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import { seeded, type Random } from '../fixtures/random.ts';
import { isWhole } from '../fixtures/sample.ts';
import { setField } from '../world/documents.ts';
import { earningFaults } from '../world/earning-faults.ts';
import { expectSound } from '../world/invariants.ts';
import { ledgerFaults } from '../world/ledger-faults.ts';
import { redemptionFaults } from '../world/redemption-faults.ts';
import { shopFaults } from '../world/shop-faults.ts';
import { useWorld } from '../world/use-world.ts';
import type { World } from '../world/world.ts';
import { POINTS_ACTS, type Market } from './points-acts.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

// Through the shipped bundle: everything that moves points, by many at once, while answers are lost and transactions collide.
const NAMES = Object.keys(POINTS_ACTS) as (keyof typeof POINTS_ACTS)[];
const AT_ONCE = 3;
const MORE_STEPS = isWhole ? 12 : 3;
/** What says that an act of this test was none. */
const NO_ACT = ['INTERNAL', 'BAD_INPUT', 'FORBIDDEN', 'NOT_RESIDENT'];

const market = async (world: World, seed: number): Promise<Market> => {
  const [mo, lan, luo, qin, wei, staff, admin] = await world.joinAll(
    ...(['mo', 'lan', 'luo', 'qin', 'wei', 'staff', 'admin'] as const),
  );
  const helpers = [mo, lan, luo, qin];
  for (const { residentId } of helpers) await givePoints(world, residentAccount(residentId), 120);
  const goodsId = await plantGoods(world, { onHand: 4 });
  const random = seeded(seed);
  return { world, random, helpers, asker: wei, keepers: [staff, admin], goodsId, vouchers: [] };
};

/** Everything once, some at a time, and then whatever comes. */
const stepsOf = (random: Random) => [
  ...Array.from({ length: Math.ceil(NAMES.length / AT_ONCE) }, (_, at) =>
    NAMES.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  ),
  ...Array.from({ length: MORE_STEPS }, () => Array.from({ length: AT_ONCE }, () => random.pick(NAMES))),
];

/** What is wrong with points, goods and vouchers as they stand: nothing, whatever was done before. */
const faults = async ({ db }: World): Promise<readonly string[]> => {
  const [needs, transfers, accounts] = await Promise.all([db.all('needs'), db.all('transfers'), db.all('accounts')]);
  const moves = await db.all('stockMoves');
  return [
    ...ledgerFaults(needs, transfers, accounts),
    ...earningFaults({
      ...{ transfers, accounts, deeds: await db.all('deeds'), hours: await db.all('earningHours') },
      attendances: await db.all('attendances'),
    }),
    ...redemptionFaults({
      ...{ redemptions: await db.all('redemptions'), codes: await db.all('voucherCodes') },
      ...{ taken: await db.all('takenGoods'), transfers, moves },
    }),
    ...shopFaults({
      ...{ goods: await db.all('goods'), prices: await db.all('goodsPrices'), stocks: await db.all('stocks'), moves },
      slips: await db.all('stockSlips'),
    }),
  ];
};
const written = async ({ db }: World) =>
  new Map((await db.all('transfers')).map((entry) => [entry._id, JSON.stringify(entry)]));

/** The night after the last day: what it found, by kind. */
const night = async ({ cloud, db }: World) => {
  const { clock } = cloud;
  const tomorrow = new Date(clock.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  for (const minute of ['00', '01', '02'])
    await clock.jumpTo(Date.parse(`${tomorrow}T01:${minute}:30+08:00`), { timers: 'once' });
  const [found] = await db.all('ledgerNights', { date: tomorrow });
  return found && { isOpen: found.isOpen, transfers: found.transfers, kinds: found.faults.map(({ kind }) => kind) };
};

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  const opened = useWorld({ startAt: Date.parse('2026-11-24T10:00:00+08:00'), transactionTimeoutMs: 3000 });
  afterEach(() => opened().cloud.setFaults({}));

  test('whatever many do at once, points and goods add up at every step', async () => {
    const world = opened();
    const stall = await market(world, seed);
    const { random } = stall;
    let before = await written(world);
    for (const names of stepsOf(random)) {
      world.cloud.setFaults({ seed: random.whole(1, 1e6), rules: BAD_WEATHER });
      const answers = await Promise.all(names.map((name) => POINTS_ACTS[name](stall)));
      world.cloud.setFaults({});
      const codes = answers.flat().map((answer) => (answer.ok ? 'ok' : answer.code));
      expect({ names, none: codes.filter((code) => NO_ACT.includes(code)) }).toEqual({ names, none: [] });
      expect({ names, faults: await faults(world) }).toEqual({ names, faults: [] });
      const after = await written(world);
      expect([...before].filter(([id, entry]) => after.get(id) !== entry)).toEqual([]);
      before = after;
    }
    await expectSound(world);
    expect(await night(world)).toMatchObject({ isOpen: false, kinds: [] });
    // A row that somebody changes past the product is found by its hash, and nothing else is.
    const row = random.pick(await world.db.all('transfers'));
    await setField(world.cloud.url, 'transfers', row._id, 'at', row.at + 1);
    expect((await night(world))?.kinds).toEqual(['chain']);
    await setField(world.cloud.url, 'transfers', row._id, 'at', row.at);
    expect((await night(world))?.kinds).toEqual([]);
  });
});
