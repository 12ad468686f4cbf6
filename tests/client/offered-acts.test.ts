import { offeredOf } from '../../client/src/features/need/detail/acts.ts';
import type { Acting } from '../../client/src/features/need/detail/asked.ts';
import type { Detail } from '../../client/src/features/need/detail/story.ts';
import { NOTHING_ELSE } from './doubles/nothing-else.ts';

type Facts = { readonly lead?: string; readonly askedAt?: number | null };

/** A need of which so much may be done, as far as what is offered depends on it. */
const withActs = (may: readonly Acting[], { lead, askedAt }: Facts = {}): Detail =>
  ({
    need: {
      assignment: lead === undefined ? null : { lead: { name: lead } },
      report: askedAt === undefined ? null : { askedAt },
    },
    actions: may,
    ...NOTHING_ELSE,
    closingActions: ['seeReport'],
  }) as unknown as Detail;

test.each<[string, readonly Acting[], Facts, object]>([
  ['one act alone lights up', ['claim'], {}, { lamp: 'claim', seconds: [], more: [] }],
  ['what takes back is never lit', ['withdraw'], {}, { seconds: ['withdraw'], more: [] }],
  ['two lie side by side', ['release', 'reportDone'], {}, { lamp: 'reportDone', seconds: ['release'], more: [] }],
  ['two without a lamp as well', ['takeOff', 'withdraw'], {}, { seconds: ['takeOff', 'withdraw'], more: [] }],
  [
    'of more the first is lit and the others have a list',
    ['promise', 'transfer', 'contact', 'reportDone'],
    { lead: '农文梅' },
    { lamp: 'contact', seconds: [], more: ['reportDone', 'promise', 'transfer'] },
  ],
  [
    '没修好 stays beside 修好了',
    ['confirm', 'sendBack', 'takeDown'],
    { askedAt: null },
    { lamp: 'confirm', seconds: ['sendBack'], more: ['takeDown'] },
  ],
  [
    'to give anew what somebody leads comes last',
    ['give', 'claim'],
    { lead: '农文梅' },
    { lamp: 'claim', seconds: ['give'], more: [] },
  ],
  ['what nobody leads is given first', ['give', 'claim'], {}, { lamp: 'give', seconds: ['claim'], more: [] }],
  ['nobody is pressed to ask before a week', ['recordCall'], { askedAt: null }, { seconds: ['recordCall'], more: [] }],
  [
    'after a week of silence to ask is the act',
    ['recordCall'],
    { askedAt: 1 },
    { lamp: 'recordCall', seconds: [], more: [] },
  ],
])('%s', (_, may, facts, offered) => {
  expect(offeredOf(withActs(may, facts))).toEqual(offered);
});

test('an act that turned out to be impossible is not offered', () => {
  expect(offeredOf(withActs(['claim']), 'claim')).toEqual({ seconds: [], more: [] });
});
