import { orderFor } from '../../client/src/ui/Answers.tsx';

/** As they are drawn: the least height of an answer by its type size, the room round the two, and how far a finger trembles, in px. */
const ANSWER = { m: 60, l: 66, xl: 76 } as const;
const [PADDING, GAP, TREMBLES] = [14, 12, 40];
const SIZES = ['m', 'l', 'xl'] as const;

/** From where to where above the lower edge the answer that destroys lies, both answers being so tall above an edge of the phone. */
const placeOf = (finger: number, size: (typeof SIZES)[number], height: number, edge: number) => {
  const { isLampFirst, gapPx } = orderFor(finger, size);
  const low = PADDING + edge + (isLampFirst ? 0 : height + GAP + gapPx);
  return { low, high: low + height };
};

describe.each(SIZES)('in size %s', (size) => {
  test.each([1, 2])('no finger lies on the answer that destroys, drawn on %i lines', (lines) => {
    const height = Math.max(ANSWER[size], lines === 2 ? 1.5 * ANSWER[size] : 0);
    const under: string[] = [];
    for (const edge of [0, 34])
      for (let finger = 1; finger <= 900; finger += 1) {
        const { low, high } = placeOf(finger, size, height, edge);
        if (finger > low - TREMBLES && finger < high + TREMBLES)
          under.push(`${String(finger)} in ${String(low)}-${String(high)}`);
      }
    expect(under).toEqual([]);
  });

  test('the lamp comes last after a key, or after a press far above', () => {
    const last = { isLampFirst: false, gapPx: 0 };
    expect([orderFor(null, size), orderFor(700, size)]).toEqual([last, last]);
  });
});
