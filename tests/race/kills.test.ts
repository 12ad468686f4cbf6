import { PARTS } from '../bench/parts.ts';
import { inTurn, isWhole } from '../fixtures/sample.ts';
import { killedIn, wrongIn } from './killed-in.ts';

jest.setTimeout(3_600_000);

// One feature at one request a run; all of them together make the act of every method.
const SOME = isWhole ? [] : inTurn(Object.keys(PARTS), 'killed');
const AT = [2, 5, 3, 7, 4, 6, 1];

if (!isWhole)
  test.each(SOME)('an instance that dies in an act of %s holds up nobody, and the act happens once', async (name) => {
    const [at = 1] = inTurn(AT, 'requests');
    const killed = await killedIn(name, at);
    expect(wrongIn(killed)).toEqual([]);
    expect(killed).not.toEqual([]);
  });

if (isWhole)
  test('an instance that dies before any request of any act holds up nobody, and the act happens once', async () => {
    const methods = new Set<string>();
    for (let at = 1, isLeft = true; isLeft; at += 1) {
      const killed = await killedIn('everything', at);
      expect(wrongIn(killed)).toEqual([]);
      for (const { method } of killed) methods.add(method);
      isLeft = killed.length > 0;
    }
    expect(methods.size).toBeGreaterThan(200);
  });
