import fc from 'fast-check';
import { Query } from 'mingo';
import { compileMatcher } from './matcher.ts';
import { isInMingosDomain } from './mingo-domain.arbitrary.ts';
import { parseCondition } from './parse-condition.ts';
import { document, query } from './query.arbitrary.ts';

test('a query matches the documents that mingo says it matches', () => {
  fc.assert(
    fc.property(document(), query, (one, asked) => {
      fc.pre(isInMingosDomain(one, asked));
      expect(compileMatcher(parseCondition(asked))(one)).toBe(new Query(asked, {}).test(one));
    }),
    { numRuns: 3_000 },
  );
});
