import { INBOX_LISTS } from '../../../shared/inbox/inbox.ts';
import type { Caller, Cloud } from '../caller.ts';
import { previewPersonas } from '../seed.ts';

type As = (persona: string) => Caller;

/** Everybody has read what there was: what is new on the last day stands out. */
export const readEverything = async (cloud: Cloud, as: As): Promise<void> => {
  const until = cloud.clock.now();
  for (const { id, joins } of previewPersonas())
    if (joins) for (const list of INBOX_LISTS) await as(id)('inbox.markRead', { list, until });
};

/** Said by those who otherwise only help or look after others, and taken by a neighbour: somebody has news for each of them. */
const SAID = [
  { by: 'captain', kind: 'help', text: '贴通知，想找个人帮我拿梯子', taken: 'neighbour' },
  { by: 'volunteer-3', kind: 'help', text: '搬一张桌子下楼，想找个人', taken: 'volunteer' },
  { by: 'grid-officer', kind: 'clean', text: '片区门口的水沟要清一清', taken: 'volunteer-2' },
  { by: 'staff', kind: 'help', text: '服务中心搬凳子，想找个人', taken: 'captain' },
  { by: 'supervisor', kind: 'electricity', text: '路口的灯不亮了', taken: 'volunteer' },
] as const;

/** What the personas live on top of the sample needs, so that each of them finds something new. */
export const liveLastDay = async (as: As): Promise<void> => {
  for (const { by, kind, text, taken } of SAID) {
    const place = { at: 'building', note: '' } as const;
    const { needId } = await as(by)('need.post', { kind, text, urgency: 'normal', slots: 1, place });
    await as(taken)('need.claim', { needId });
  }
  await askForNod(as('captain'), as('resident'));
};

/** The captain says something for the resident, who finds on their phone whether it is right. */
export const askForNod = async (captain: Caller, resident: Caller): Promise<void> => {
  const me = await resident('membership.me', {});
  if (me.kind !== 'resident') throw new Error('who is to nod has not joined');
  const said = {
    kind: 'water',
    text: ASKED_WORDS,
    urgency: 'normal',
    slots: 1,
    place: { at: 'home', note: '' },
  } as const;
  await captain('need.postFor', { ...said, residentId: me.residentId, consent: { how: 'nod' } });
};

/** What waits for a nod. */
export const ASKED_WORDS = '楼上的水滴到我家';
