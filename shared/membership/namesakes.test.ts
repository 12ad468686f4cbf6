import { fail, ok } from '../kernel/errors.ts';
import { tellNamesakes } from './namesakes.ts';

const old = { id: 'old', birthYear: 1950, relation: '户主' };
const young = { id: 'young', birthYear: 1980, relation: '子' };
const unknown = { id: 'unknown', birthYear: null, relation: '孙' };

test('one alone is asked nothing, and nobody is nobody', () => {
  expect(tellNamesakes([young], {})).toEqual(ok(young));
  expect(tellNamesakes([young], { birthYear: 1911 })).toEqual(ok(young));
  expect(tellNamesakes([], { birthYear: 1980 })).toEqual(fail('NAME_NOT_ON_ROSTER'));
});

test.each([
  ['their years differ', [old, young], {}, fail('NAMESAKES_YEAR')],
  ['the year is said', [old, young], { birthYear: 1980 }, ok(young)],
  ['a year that is nobody’s', [old, young], { birthYear: 1981 }, fail('NAME_NOT_ON_ROSTER')],
  ['a year is missing', [old, unknown], {}, fail('NAMESAKES_HEAD')],
  ['they are the head', [old, unknown], { isHead: true }, ok(old)],
  ['they are not', [unknown, old], { isHead: false }, ok(unknown)],
  ['one year, one head', [old, { ...young, birthYear: 1950 }], { birthYear: 1950 }, fail('NAMESAKES_HEAD')],
  ['nothing differs', [young, { ...young, id: 'twin' }], {}, fail('NAMESAKES_ALIKE')],
  ['nothing that is left differs', [young, { ...young, id: 'twin' }], { birthYear: 1980 }, fail('NAMESAKES_ALIKE')],
])('%s', (_what, rows, said, expected) => {
  expect(tellNamesakes(rows, said)).toEqual(expected);
  expect(tellNamesakes([...rows].reverse(), said)).toEqual(expected);
});
