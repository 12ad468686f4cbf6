import { HELPING_LIMITS } from '../../shared/need/helping-limits.ts';
import { parseHelpingLimits } from './helping-limits.ts';

test('a community replaces the bounds that it names', () => {
  expect([parseHelpingLimits(undefined), parseHelpingLimits('')]).toEqual([HELPING_LIMITS, HELPING_LIMITS]);
  expect(parseHelpingLimits('{"openMax":3}')).toEqual({ ...HELPING_LIMITS, openMax: 3 });
});

test.each(['{"opneMax":3}', '{"openMax":0}', '{"openMax":"3"}', '{"constructor":3}'])('%s is no bound', (text) => {
  expect(() => parseHelpingLimits(text)).toThrow('is no bound');
});
