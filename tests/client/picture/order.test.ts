import fc from 'fast-check';
import { orderFacts } from '../../../client/src/features/meeting/order-facts.ts';
import { orderPicture } from '../../../client/src/features/meeting/order-picture.ts';
import '../../../client/src/packages/meeting/words.ts';
import { AROUND, CODE, NEED, outside, overlapping, useChinesePhone, wordsOf } from './boxes.ts';

useChinesePhone();

const party = (name: string) => ({ name, kind: 'resident', callId: null, isMe: false }) as const;
const DUE = Date.parse('2026-12-07T18:00:00+08:00');
const order = (more: { promise?: string; lead?: string; helpers?: readonly string[]; text?: string } = {}) => {
  const { promise = '换好门机', lead = '蒙志强', helpers = ['陆春梅'], text = '电梯老是停' } = more;
  const assignment = {
    ...{ lead: party(lead), leadPhone: '13800000305', firstReceiver: party(lead), helpers: helpers.map(party) },
    ...{ givenBy: '韦建华', givenAt: AROUND.now, dueAt: DUE, isOverdue: false, contactedAt: null },
    ...{ promise: { day: '2026-12-07', text: promise, at: AROUND.now }, extension: null, objection: null },
    ...{ objectUntil: DUE, transfers: [], ladder: [] },
  };
  const need = { ...NEED, kind: 'lift', text, requester: '农小满', followers: 3, assignment } as const;
  return orderFacts({ ...need, order: { no: 5, month: '2026-11' } } as never, '新禾社区', AROUND.now);
};

test('an order says its number, its promise, its people and until when', () => {
  const facts = order();
  expect(facts && wordsOf(orderPicture(facts, CODE))).toEqual([
    ...['新禾社区', '交办单', '编号 2026-11-0005', '扫一扫，听这张单', '电梯老是停', '3号楼，农小满等 4 户说的'],
    ...['答应的话', '换好门机', '牵头', '蒙志强，13800000305', '一起办', '陆春梅'],
    ...['到期', '12月7日 18:00', '谁来点头', '农小满'],
    ...['交的人 韦建华', '接的人 蒙志强', '日子', '11月23日交办会定的，第 5 条'],
  ]);
});

test('what is no order has no sheet', () => {
  expect(orderFacts({ ...NEED, order: null, assignment: null } as never, '新禾社区', AROUND.now)).toBeNull();
});

test('nothing leaves an order or stands on other words, whatever it says', () => {
  const words = (max: number) =>
    fc.string({ minLength: 1, maxLength: max, unit: fc.constantFrom('水', '，', 'W', '8') });
  const helpers = fc.array(words(20), { maxLength: 5 });
  fc.assert(
    fc.property(words(300), words(100), words(40), helpers, (text, promise, lead, helpers) => {
      const facts = order({ text, promise, lead, helpers });
      if (!facts) throw new Error('no order');
      const picture = orderPicture(facts, CODE);
      expect([outside(picture), overlapping(picture)]).toEqual([[], []]);
    }),
    { numRuns: 40 },
  );
});
