import type { ApiContract } from '../../../shared/contract.ts';
import { DRAW_GATES, GATE_MAX } from '../../../shared/draw/entering.ts';
import { drawGateIdOf } from '../../../cloudfunctions/api/draw/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import { CAST } from '../../world/people.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { ASKING_REFUSALS } from './draw-asking.ts';
import { DIGITS, plantDraw } from './planted-draws.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const NOWHERE = 'draw_nowhere';
const DAY_MS = 24 * 3_600_000;
const REASON = '车棚还没修好';

/** Twenty sheds for the households of the community, that close tomorrow and are drawn the day after. */
export const A_DRAW = (world: World): Input<ApiContract, 'draw.make'> => ({
  ...{ goods: '车棚', offered: 20, meetsIn: '一楼活动室' },
  ...{ closesAt: world.cloud.clock.now() + DAY_MS, meetsAt: world.cloud.clock.now() + 2 * DAY_MS },
});
/** Three people who have nothing to do with a planted draw. */
export const THREE: Input<ApiContract, 'draw.nameWitnesses'>['witnesses'] = [
  ...[CAST.wei, CAST.mo].map((number) => ({ residentId: `resident_test_${number.toLowerCase()}` })),
  { name: '镇上的老王' },
];
const rowOf = (name: keyof typeof CAST): string => `resident_test_${CAST[name].toLowerCase()}`;

type Plant = Parameters<typeof plantDraw>;
/** The staff does something with a planted draw. */
const withDraw =
  (
    status: Plant[1],
    act: (staff: Resident, drawId: DrawId, world: World) => Promise<unknown>,
    how: NonNullable<Plant[2]> = {},
  ): Scenario =>
  async (world) =>
    act(await world.join('staff'), await plantDraw(world, status, how), world);
const entering =
  (who: 'wei' | 'luo' | 'child', status: Plant[1], how: NonNullable<Plant[2]> = {}): Scenario =>
  async (world) =>
    (await world.join(who)).call('draw.enter', { drawId: await plantDraw(world, status, how) });
const enteringFor =
  (who: 'wei' | 'luo' | 'child', status: Plant[1], how: NonNullable<Plant[2]> = {}): Scenario =>
  async (world) =>
    (await world.join('staff')).call('draw.enterFor', {
      drawId: await plantDraw(world, status, how),
      residentId: rowOf(who),
    });
/** A draw that only one household of somewhere else entered. */
const LONELY = { homes: [{ _id: 'household_elsewhere' as never, unit: 1, flat: '101' }] };

/** A draw with gates alone, through which nobody more goes. */
const fullDraw = async (world: World): Promise<DrawId> => {
  const drawId = await plantDraw(world, 'draft');
  const draw = await world.db.one('draws', drawId);
  if (!draw) throw new Error('no draw');
  const { communityId, buildingId, closesAt, createdAt } = draw;
  await insertDocuments(
    world.cloud.url,
    'drawGates',
    Array.from({ length: DRAW_GATES }, (_, number) => ({
      ...{ _id: drawGateIdOf(drawId, number), communityId, buildingId, drawId, number, isOpen: true, closesAt },
      ...{ took: GATE_MAX, schema: 1, createdAt },
    })),
  );
  return drawId;
};

/** Every refusal of draws of lots. */
export const DRAW_REFUSALS: Refusals<MethodsOf<'draw'>> = {
  ...ASKING_REFUSALS,
  'draw.detail': {
    DRAW_NOT_FOUND: async (world) => (await world.join('wei')).call('draw.detail', { drawId: NOWHERE }),
  },
  'draw.lines': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('luo')).call('draw.lines', { drawId: await plantDraw(world, 'frozen') }),
  },
  'draw.order': {
    DRAW_NOT_FOUND: async (world) => (await world.join('wei')).call('draw.order', { drawId: NOWHERE }),
    DRAW_NOT_DRAWN: async (world) =>
      (await world.join('wei')).call('draw.order', { drawId: await plantDraw(world, 'frozen') }),
  },
  'draw.make': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.make', { ...A_DRAW(world), again: { drawId: NOWHERE, reason: REASON } }),
    DRAW_NOT_DRAWN: withDraw('frozen', async (staff, drawId, world) =>
      staff.call('draw.make', {
        ...A_DRAW(world),
        buildingId: await world.buildingId('1号楼'),
        again: { drawId, reason: REASON },
      }),
    ),
    TEXT_REFUSED: async (world) => (await world.join('staff')).call('draw.make', { ...A_DRAW(world), goods: RISKY }),
    DRAW_HELD_BEFORE: withDraw(
      'drawn',
      async (staff, _, world) =>
        staff.call('draw.make', { ...A_DRAW(world), goods: '菜地', buildingId: await world.buildingId('1号楼') }),
      { more: { goods: '菜地' } },
    ),
    DRAW_TIMES_WRONG: async (world) =>
      (await world.join('staff')).call('draw.make', { ...A_DRAW(world), meetsAt: world.cloud.clock.now() }),
  },
  'draw.check': {
    DRAW_NOT_FOUND: async (world) => (await world.join('staff')).call('draw.check', { drawId: NOWHERE }),
    DRAW_NOT_DRAFT: withDraw('open', (staff, drawId) => staff.call('draw.check', { drawId })),
    SECOND_PERSON_NEEDED: async (world) => {
      const staff = await world.join('staff');
      const { drawId } = await staff.must('draw.make', A_DRAW(world));
      return staff.call('draw.check', { drawId });
    },
    DRAW_TIMES_WRONG: withDraw('draft', (staff, drawId) => staff.call('draw.check', { drawId }), {
      more: { closesAt: 1 as InstantMs },
    }),
  },
  'draw.withdraw': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.withdraw', { drawId: NOWHERE, reason: REASON }),
    TEXT_REFUSED: withDraw('open', (staff, drawId) => staff.call('draw.withdraw', { drawId, reason: RISKY })),
    DRAW_BEGUN: withDraw('frozen', (staff, drawId) => staff.call('draw.withdraw', { drawId, reason: REASON }), {
      said: 1,
    }),
  },
  'draw.enter': {
    DRAW_NOT_OPEN: entering('wei', 'frozen'),
    NOT_GROWN_UP: entering('child', 'open', LONELY),
    NOT_OF_PLACE: entering('luo', 'open'),
    HAS_ENTERED: entering('wei', 'open'),
    DRAW_FULL: async (world) => (await world.join('wei')).call('draw.enter', { drawId: await fullDraw(world) }),
  },
  'draw.enterFor': {
    RESIDENT_NOT_FOUND: withDraw('open', (staff, drawId) =>
      staff.call('draw.enterFor', { drawId, residentId: 'resident_nowhere' }),
    ),
    DRAW_NOT_OPEN: enteringFor('wei', 'frozen'),
    NOT_GROWN_UP: enteringFor('child', 'open', LONELY),
    NOT_OF_PLACE: enteringFor('luo', 'open'),
    HAS_ENTERED: enteringFor('wei', 'open'),
    DRAW_FULL: async (world) =>
      (await world.join('staff')).call('draw.enterFor', { drawId: await fullDraw(world), residentId: rowOf('wei') }),
  },
  'draw.leave': {
    NOT_ENTERED: async (world) =>
      (await world.join('luo')).call('draw.leave', { drawId: await plantDraw(world, 'open') }),
    NOT_GROWN_UP: async (world) =>
      (await world.join('child')).call('draw.leave', { drawId: await plantDraw(world, 'open') }),
    DRAW_NOT_OPEN: async (world) =>
      (await world.join('wei')).call('draw.leave', { drawId: await plantDraw(world, 'freezing') }),
  },
  'draw.leaveFor': {
    RESIDENT_NOT_FOUND: withDraw('open', (staff, drawId) =>
      staff.call('draw.leaveFor', { drawId, residentId: 'resident_nowhere' }),
    ),
    NOT_ENTERED: withDraw('open', (staff, drawId) => staff.call('draw.leaveFor', { drawId, residentId: rowOf('luo') })),
    NOT_GROWN_UP: withDraw('open', (staff, drawId) =>
      staff.call('draw.leaveFor', { drawId, residentId: rowOf('child') }),
    ),
    DRAW_NOT_OPEN: withDraw('freezing', (staff, drawId) =>
      staff.call('draw.leaveFor', { drawId, residentId: rowOf('wei') }),
    ),
  },
  'draw.nameWitnesses': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.nameWitnesses', { drawId: NOWHERE, witnesses: THREE }),
    RESIDENT_NOT_FOUND: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.nameWitnesses', {
        drawId,
        witnesses: [...THREE.slice(0, 2), { residentId: 'resident_nowhere' }],
      }),
    ),
    TEXT_REFUSED: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.nameWitnesses', { drawId, witnesses: [...THREE.slice(0, 2), { name: RISKY }] }),
    ),
    DRAW_NOT_FROZEN: withDraw('open', (staff, drawId) =>
      staff.call('draw.nameWitnesses', { drawId, witnesses: THREE }),
    ),
    DRAW_BEGUN: withDraw('frozen', (staff, drawId) => staff.call('draw.nameWitnesses', { drawId, witnesses: THREE }), {
      said: 1,
    }),
    WITNESSES_WRONG: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.nameWitnesses', {
        drawId,
        witnesses: [...THREE.slice(0, 2), { residentId: rowOf('captain2') }],
      }),
    ),
  },
  'draw.say': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('draw.say', { drawId: NOWHERE, turn: 0, digits: DIGITS[0] }),
    NOT_WITNESS: async (world) =>
      (await world.join('luo')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'frozen'), turn: 0, digits: DIGITS[0] },
      }),
    DRAW_NOT_FROZEN: async (world) =>
      (await world.join('wei')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'open'), turn: 0, digits: DIGITS[0] },
      }),
    DIGITS_STAND: async (world) =>
      (await world.join('wei')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'frozen', { said: 1 }), turn: 0, digits: '0000' },
      }),
    NOT_YOUR_TURN: async (world) =>
      (await world.join('mo')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'frozen'), turn: 1, digits: DIGITS[1] },
      }),
  },
  'draw.sayFor': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.sayFor', { drawId: NOWHERE, turn: 0, digits: DIGITS[0] }),
    DRAW_NOT_FROZEN: withDraw(
      'frozen',
      (staff, drawId) => staff.call('draw.sayFor', { drawId, turn: 0, digits: DIGITS[0] }),
      { areNamed: false },
    ),
    DIGITS_STAND: withDraw('drawn', (staff, drawId) => staff.call('draw.sayFor', { drawId, turn: 2, digits: '0000' })),
    NOT_YOUR_TURN: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.sayFor', { drawId, turn: 2, digits: DIGITS[2] }),
    ),
  },
};
