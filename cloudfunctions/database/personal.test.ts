import { exportItem } from '../../shared/membership/export-item.ts';
import { LEAVING_ACTS } from '../api/membership/departure/acts.ts';
import { DEPARTURE_STAGES } from '../api/membership/departure/stages.ts';
import { COLLECTIONS_BY_NAME } from './collections.ts';
import { nameOf, PARTS } from './parts.ts';

const declarations = Object.entries(COLLECTIONS_BY_NAME);
const indexesOf = (name: string) =>
  (declarations.find(([known]) => known === name)?.[1].indexes ?? []).map(({ keys }) => keys.map((key) => key.name));

test('every collection says whose data it holds', () => {
  // The compiler asks for it too; this also meets a declaration that was forced past it.
  const silent = declarations.filter(([, { personal }]) => personal !== 'nobody' && !(personal.length > 0));
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('what goes with an account is found by an index', () => {
  const found = PARTS.filter(({ leaving }) => ['remove', 'unlist', 'forget'].includes(leaving.how)).filter(
    ({ collection, whose, by, leaving }) => {
      const starts = indexesOf(collection).filter(([first]) => first === whose);
      // What is forgotten piece by piece is read in the order of the ids; of one application there is little.
      const isPaged = leaving.how === 'forget' && by !== 'membership';
      return whose !== '_id' && !starts.some(([, second]) => !isPaged || second === '_id');
    },
  );
  expect(found.map(nameOf)).toEqual([]);
});

test('every part that an act takes apart has that act, and every act its part', () => {
  const declared = PARTS.filter(({ leaving }) => leaving.how === 'act').map(nameOf);
  expect([...declared].sort()).toEqual(Object.keys(LEAVING_ACTS).sort());
});

test('a departure goes through everything that is not left as it is', () => {
  const staged = DEPARTURE_STAGES.map(({ name }) => name);
  const wanted = PARTS.filter(({ leaving }) => leaving.how === 'forget' || leaving.how === 'act').map(nameOf);
  expect(wanted.filter((name) => !staged.includes(name))).toEqual([]);
  expect(new Set(staged).size).toBe(staged.length);
});

test('what is declared to be exported is what an export can hold', () => {
  const kinds = exportItem.options.map((item) => item.shape.of.value as string);
  const declared = PARTS.flatMap(({ exported }) => ('as' in exported ? [exported.as] : []));
  expect([...new Set([...declared, 'account'])].sort()).toEqual([...new Set(kinds)].sort());
});
