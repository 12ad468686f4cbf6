import fc from 'fast-check';
import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate, LocalMonth } from '../kernel/time.ts';
import { READY_TEXTS, readySummary, readyText, readyTextOf, type ReadyFacts } from './ready-texts.ts';
import { DISPOSITIONS, emptyTally } from './tally.ts';

const { outcomes: NONE } = emptyTally(0);
const FACTS: ReadyFacts = {
  ...{ buildingName: '3号楼', month: '2026-11' as LocalMonth, status: 'open' },
  ...{ closesAt: Date.parse('2026-11-25T21:00:00+08:00') as InstantMs, meetsOn: '2026-11-30' as LocalDate },
  ...{ asked: 118, spoke: 61, nil: 20, silent: 57, opinions: 16, undecided: 16, outcomes: NONE },
};

test('a reminder says how many have spoken and how many have not, and no name', () => {
  expect(readyText('reminder', FACTS)).toBe(
    '3号楼11月点评会：说了61户，还差57户。\n还没说的，点开说一句，没意见也点一下。说到11月25日21:00。',
  );
  expect(readyText('closing', FACTS)).toContain(
    '118户里61户说过，有意见41户，没意见20户，一共16条。\n11月30日开交办会',
  );
});

test('a result adds up to what came in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), fc.nat(9), (counts, undecided) => {
      const outcomes = Object.fromEntries(DISPOSITIONS.map((one, at) => [one, counts[at] ?? 0])) as typeof NONE;
      const opinions = counts.reduce((sum, one) => sum + one, undecided);
      const text = readyText('result', { ...FACTS, outcomes, opinions, undecided });
      const [whole, ...parts] = (text.match(/\d+(?=条)/g) ?? []).map(Number);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(whole);
    }),
  );
});

test('the text that is needed now follows from how the review stands', () => {
  const decided = { ...FACTS, status: 'handedOver', undecided: 4 } as const;
  expect([
    ...[{ ...FACTS, status: 'planned' as const }, { ...FACTS, spoke: 0 }, FACTS].map(readyTextOf),
    ...[{ ...FACTS, status: 'closed' as const }, { ...decided, undecided: 16 }, decided].map(readyTextOf),
  ]).toEqual(['opening', 'opening', 'reminder', 'closing', 'closing', 'result']);
});

test('no text is longer than a phone shows without being opened', () => {
  for (const which of READY_TEXTS) expect(readyText(which, FACTS).length).toBeLessThan(120);
});

test('a summary that lies ready names what most speak of', () => {
  const kinds = [
    { word: '路灯', n: 3 },
    { word: '电梯', n: 5 },
  ];
  expect(readySummary(FACTS, kinds)).toBe('61户说过，要办16件：电梯5条，路灯3条。');
  expect(readySummary(FACTS, [])).toBe('61户说过，要办16件。');
});
