import type { InstantMs } from '../kernel/brand.ts';
import { needInMessage } from '../need/messages.ts';
import { ASKED_AT, messageData, TEMPLATE_WORDS, TEMPLATES } from './templates.ts';

const SETTING = { id: 't-1', what: 'thing1', state: 'thing2', when: 'time3' } as const;
const AT = Date.parse('2026-11-23T20:05:59+08:00') as InstantMs;

test('a message says which need, how it stands, and when on the clock of Beijing', () => {
  expect(messageData(SETTING, 'needDone', needInMessage({ kind: 'water', text: '厨房水管漏水' }), AT)).toEqual({
    thing1: { value: '水：厨房水管漏水' },
    thing2: { value: '办完了，等你点头' },
    time3: { value: '2026-11-23 20:05' },
  });
});

test('no field is longer than WeChat takes, however long the words, and no emoji is cut in two', () => {
  const { thing1 } = messageData(
    SETTING,
    'needDone',
    needInMessage({ kind: 'help', text: `${'💧'.repeat(40)}\n水` }),
    AT,
  );
  expect(Array.from(thing1?.value ?? '')).toHaveLength(20);
  expect(thing1?.value).toMatch(/💧$/u);
  expect(TEMPLATES.filter((template) => Array.from(TEMPLATE_WORDS[template]).length > 20)).toEqual([]);
});

test('nobody is asked for more than three at once, and every template is asked for somewhere', () => {
  const asked: readonly (readonly string[])[] = Object.values(ASKED_AT);
  expect(asked.filter((templates) => templates.length > 3)).toEqual([]);
  expect(asked.flat().sort()).toEqual([...TEMPLATES].sort());
});
