import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { Caller } from '../caller.ts';
import type { Doer, Step } from './fates.ts';

/** Who may act in the story of one need, and when it is. */
export type Story = {
  readonly needId: string;
  readonly now: InstantMs;
  readonly captainName: string;
  readonly of: Readonly<Record<Doer, Caller>>;
};

/** The office that the property company of the preview acts as. */
export const PROPERTY = '安居物业';

type Do = (story: Story, call: Caller) => Promise<unknown>;

const DOES: Readonly<Record<Step['does'], Do>> = {
  claim: ({ needId }, call) => call('need.claim', { needId }),
  release: ({ needId }, call) => call('need.release', { needId }),
  reportDone: ({ needId }, call) => call('need.reportDone', { needId, note: '弄好了，请看一看' }),
  confirm: ({ needId }, call) => call('need.confirm', { needId }),
  sendBack: ({ needId }, call) => call('need.sendBack', { needId, reason: '还没好，又坏了' }),
  withdraw: ({ needId }, call) => call('need.withdraw', { needId }),
  giveToCaptain: ({ needId, captainName }, call) => give(call, needId, captainName),
  giveToProperty: ({ needId }, call) => give(call, needId, PROPERTY),
  contact: ({ needId }, call) => call('need.contact', { needId }),
  sayWhen: ({ needId }, call) => call('need.say', { needId, text: '明天下午过来，家里有人吗？' }),
  sayYes: ({ needId }, call) => call('need.say', { needId, text: '有人，来吧' }),
  promise: ({ needId, now }, call) =>
    call('need.promise', { needId, day: addDays(beijingDay(now), 1), text: '明天来弄好' }),
  askExtension: ({ needId }, call) => askForDays(call, needId),
  grantExtension: ({ needId }, call) => call('need.decideExtension', { needId, isYes: true }),
  recordCall: ({ needId }, call) => call('need.recordCall', { needId, how: 'call', outcome: 'agreed' }),
  alsoMine: ({ needId }, call) => call('need.alsoMine', { needId }),
  rate: ({ needId }, call) => call('need.rate', { needId, isSatisfied: true, score: 5 }),
  takeOff: ({ needId }, call) => takeOff(call, needId),
  sayWhy: (_story, call) => sayWhy(call),
  thank: ({ needId }, call) => call('need.thank', { needId, text: '谢谢你，帮了大忙' }),
  askWhether: ({ needId }, call) =>
    call('need.recordFollowUp', { needId, how: 'call', outcome: 'solved', isSatisfied: true, score: 4 }),
};

/** Does one step of a story, as whoever does it would. */
export const doStep = ({ by, does }: Step, story: Story): Promise<unknown> => DOES[does](story, story.of[by]);

/** More days than it has. */
const askForDays = async (call: Caller, needId: string): Promise<unknown> => {
  const { need } = await call('need.detail', { needId });
  if (need.assignment === null) throw new Error(`nobody leads ${needId}`);
  const day = addDays(beijingDay(need.assignment.dueAt as InstantMs), 5);
  return call('need.askExtension', { needId, day, reason: '要等零件' });
};

const takeOff = async (call: Caller, needId: string): Promise<unknown> => {
  const claimantId = (await call('need.detail', { needId })).need.claimantIds[0];
  if (!claimantId) throw new Error(`nobody claimed ${needId}`);
  return call('need.takeOff', { needId, claimantId, cause: 'notCome' });
};

/** Of the latest that did not work out. */
const sayWhy = async (call: Caller): Promise<unknown> => {
  const [latest] = (await call('mutual.missed', {})).items;
  if (!latest) throw new Error('nothing of theirs did not work out');
  return call('mutual.sayWhy', { missedId: latest.missedId, text: '孩子发烧了，走不开' });
};

const give = async (call: Caller, needId: string, name: string): Promise<unknown> => {
  const { items } = await call('need.receivers', { needId });
  const receiver = items.find((one) => one.name === name);
  if (!receiver) throw new Error(`nobody can give it to ${name}`);
  return call('need.give', { needId, receiverId: receiver.receiverId });
};
