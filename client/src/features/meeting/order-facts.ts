import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { orderNumber } from '../../../../shared/meeting/order-number.ts';
import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { kindIcon, needTitle } from '../need/index.ts';
import type { OrderFacts, OrderRow } from './order-picture.ts';

type Need = Output<'need.detail'>['need'];

/** What stands on the sheet of an order; null where the need is none, or its people are not for whoever looks. */
export const orderFacts = (need: Need, communityName: string, now: InstantMs): OrderFacts | null => {
  const { order, assignment, buildingName, requester, followers } = need;
  if (order === null || assignment === null) return null;
  const { lead, leadPhone, helpers, promise, dueAt, givenBy, givenAt } = assignment;
  const name = lead?.name ?? '';
  const leader = leadPhone === null ? name : say('order.lead.phone', { name, phone: leadPhone });
  const where = { building: buildingName, name: requester };
  const rows: readonly OrderRow[] = [
    { word: say('order.promise'), value: promise?.text ?? '', linesMax: 5 },
    { word: say('order.lead'), value: leader, linesMax: 2 },
    { word: say('order.helpers'), value: helpers.map((helper) => helper.name).join('，'), linesMax: 2 },
    { word: say('order.due'), value: say('order.due.at', { day: day(dueAt, now) }), linesMax: 1 },
    { word: say('order.nod'), value: requester, linesMax: 1 },
  ];
  return {
    communityName,
    title: say('order.title'),
    number: say('order.number', { number: orderNumber(order) }),
    picture: kindIcon(need.kind),
    what: needTitle(need),
    where: followers > 0 ? say('order.where.more', { ...where, n: followers + 1 }) : say('order.where', where),
    rows: rows.filter(({ value }) => value !== ''),
    signs: [say('order.sign.gave', { name: givenBy }), say('order.sign.took', { name }), say('order.sign.day')],
    from: say('order.from', { day: day(givenAt, now), n: order.no }),
    scan: say('order.scan'),
  };
};

/** What stands on it, line by line, for who cannot see it. */
export const sayOrder = ({ number, what, where, rows }: OrderFacts): readonly string[] => [
  number,
  what,
  where,
  ...rows.map(({ word, value }) => `${word} ${value}`),
];
