import type { InstantMs } from '../kernel/brand.ts';
import { NEED_MESSAGES, needInMessage } from '../need/messages.ts';
import { VOTE_MESSAGES } from '../vote/telling.ts';
import { messageData, TEMPLATES, THING_LENGTH_MAX } from './templates.ts';

const SETTING = { id: 't-1', what: 'thing1', state: 'thing2', when: 'time3' } as const;
const AT = Date.parse('2026-11-23T20:05:59+08:00') as InstantMs;

test('a message says which need, how it stands, and when on the clock of Beijing', () => {
  expect(
    messageData(
      SETTING,
      NEED_MESSAGES['need.doneReported'].state,
      needInMessage({ kind: 'water', text: '厨房水管漏水' }),
      AT,
    ),
  ).toEqual({
    thing1: { value: '水：厨房水管漏水' },
    thing2: { value: '办完了，等你点头' },
    time3: { value: '2026-11-23 20:05' },
  });
});

test('no field is longer than WeChat takes, however long the words, and no emoji is cut in two', () => {
  const { thing1 } = messageData(
    SETTING,
    NEED_MESSAGES['need.doneReported'].state,
    needInMessage({ kind: 'help', text: `${'💧'.repeat(40)}\n水` }),
    AT,
  );
  expect(Array.from(thing1?.value ?? '')).toHaveLength(20);
  expect(thing1?.value).toMatch(/💧$/u);
  const states = [...Object.values(NEED_MESSAGES), ...Object.values(VOTE_MESSAGES)].map(
    ({ state }) => Array.from(state).length,
  );
  expect(Math.max(...states)).toBeLessThanOrEqual(THING_LENGTH_MAX);
});

test('one tap answers for every template, and each says something', () => {
  expect(TEMPLATES.length).toBeLessThanOrEqual(3);
  expect(new Set(Object.values(NEED_MESSAGES).map(({ template }) => template))).toEqual(new Set(TEMPLATES));
});
