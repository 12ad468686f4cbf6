import type { order as chinese } from '../zh/order.ts';

/** The sheet of an order. */
export const order = {
  'order.title': 'Order',
  'order.print': 'Print the order',
  'order.number': 'Number {number}',
  'order.where': '{building}, said by {name}',
  'order.where.more': '{building}, said by {name} and others: {n} homes',
  'order.promise': 'Promised',
  'order.lead': 'Led by',
  'order.lead.phone': '{name}, {phone}',
  'order.helpers': 'Helped by',
  'order.due': 'Due',
  'order.due.at': '{day}, 18:00',
  'order.nod': 'Who nods',
  'order.sign.gave': 'Given by {name}',
  'order.sign.took': 'Taken by {name}',
  'order.sign.day': 'Day',
  'order.from': 'Item {n} of the meeting, {day}',
  'order.scan': 'Scan it, hear it',
  'order.noCode': 'Its code is not drawn yet',
  'order.notYours': 'It is for those who work on it',
  'order.notDrawn': 'Try it on another phone.',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
