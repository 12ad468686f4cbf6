import { cloudDatabase, localStatement, statement, wholeStatement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';
import type { Collection, Command } from './sdk.ts';

const cloud = cloudDatabase({ people: [] });
const people = (): Collection => cloud.db.collection(cloud.collection('people'));

/** The names a query finds, in order of the alphabet. */
const found = async (query: object): Promise<string> => {
  const { data } = await people().where(query).orderBy('_id', 'asc').get();
  return data.map(({ _id }) => String(_id)).join('');
};

beforeAll(async () => {
  await people().add({
    data: [
      {
        _id: 'a',
        age: 30,
        name: 'Li Lei',
        home: { building: 3, floor: 1 },
        marks: [1, 5, 9],
        jobs: [{ at: 'shop', years: 2 }],
      },
      { _id: 'b', age: 41, name: 'Han Meimei', home: { building: 3, floor: 2 }, marks: [], since: new Date(1000) },
      {
        _id: 'c',
        age: 41,
        name: 'li na',
        marks: [5],
        jobs: [
          { at: 'shop', years: 9 },
          { at: 'bank', years: 1 },
        ],
      },
      { _id: 'd', age: null, name: '王芳', since: new Date(2000) },
      { _id: 'e', name: 'Lee', age: '41', vip: true },
    ],
  });
});

type Case = readonly [string, (_: Command) => object, string];

const cases: readonly Case[] = [
  ['by a plain value finds equal ones of the same type [DOC]', () => ({ age: 41 }), 'bc'],
  ['by eq finds the same as by a plain value [RUN]', (_) => ({ age: _.eq(41) }), 'bc'],
  ['by neq finds the others, those without the field among them [RUN]', (_) => ({ age: _.neq(41) }), 'ade'],
  ['by gt stays with numbers [RUN]', (_) => ({ age: _.gt(30) }), 'bc'],
  ['by gte includes the bound [RUN]', (_) => ({ age: _.gte(30) }), 'abc'],
  ['by lt excludes the bound [RUN]', (_) => ({ age: _.lt(41) }), 'a'],
  ['by lte includes the bound [RUN]', (_) => ({ age: _.lte(41) }), 'abc'],
  ['by a range joins two bounds [RUN]', (_) => ({ age: _.gt(30).and(_.lt(50)) }), 'bc'],
  ['by alternatives of one field finds either [RUN]', (_) => ({ age: _.lt(31).or(_.gt(40)) }), 'abc'],
  ['by in finds any of the values [RUN]', (_) => ({ age: _.in([30, '41']) }), 'ae'],
  ['by in with nothing finds nothing [DOC]', (_) => ({ age: _.in([]) }), ''],
  ['by nin finds none of the values [RUN]', (_) => ({ age: _.nin([30, 41]) }), 'de'],
  ['by null finds null and the missing [DOC]', () => ({ since: null }), 'ace'],
  ['by neq null finds what is there [RUN]', (_) => ({ since: _.neq(null) }), 'bd'],
  ['by exists true finds null too [RUN]', (_) => ({ age: _.exists(true) }), 'abcde'],
  ['by exists false finds the missing [RUN]', (_) => ({ vip: _.exists(false) }), 'abcd'],
  ['by a date finds the same instant [DOC]', () => ({ since: new Date(1000) }), 'b'],
  ['by a range of dates stays with dates [RUN]', (_) => ({ since: _.gte(new Date(1500)) }), 'd'],
  ['by a truth value finds it [DOC]', () => ({ vip: true }), 'e'],
  ['by a nested object looks at the fields named and no others [RUN]', () => ({ home: { building: 3 } }), 'ab'],
  ['by a dotted path looks inside [RUN]', () => ({ 'home.floor': 2 }), 'b'],
  ['by several fields finds where all hold [DOC]', () => ({ age: 41, marks: 5 }), 'c'],
  ['by a value finds it as an element of an array [DOC]', () => ({ marks: 5 }), 'ac'],
  ['by an array finds the whole array [DOC]', (_) => ({ marks: _.eq([1, 5, 9]) }), 'a'],
  ['by a bound finds an array with an element within it [DOC]', (_) => ({ marks: _.gt(6) }), 'a'],
  ['by a position finds the element there [DOC]', () => ({ 'marks.0': 5 }), 'c'],
  ['by a path through an array looks into each object [DOC]', () => ({ 'jobs.at': 'bank' }), 'c'],
  ['by all finds arrays with every value [RUN]', (_) => ({ marks: _.all([9, 1]) }), 'a'],
  ['by size finds arrays of that length [RUN]', (_) => ({ marks: _.size(0) }), 'b'],
  ['by elemMatch wants one element for all [RUN]', (_) => ({ jobs: _.elemMatch({ at: 'shop', years: _.gt(5) }) }), 'c'],
  ['by elemMatch of values wants one value for all [RUN]', (_) => ({ marks: _.elemMatch({ $gt: 1, $lt: 9 }) }), 'ac'],
  [
    'by elemMatch of a joined command finds nothing: the SDK sends it as a plain object [RUN]',
    (_) => ({ marks: _.elemMatch(_.gt(1).and(_.lt(9))) }),
    '',
  ],
  ['by or finds where one part holds [RUN]', (_) => _.or([{ age: 30 }, { vip: true }]), 'ae'],
  ['by and finds where all parts hold [RUN]', (_) => _.and([{ age: 41 }, { marks: 5 }]), 'c'],
  ['by nor finds where no part holds [RUN]', (_) => _.nor([{ age: 41 }, { vip: true }]), 'ad'],
  ['by not turns a test round, the missing among the found [RUN]', (_) => ({ age: _.not(_.gt(30)) }), 'ade'],
  [
    'by expr compares fields of one document [RUN]',
    (_) => _.expr(_.aggregate.eq(['$home.building', '$home.floor'])),
    'cde',
  ],
];

describe('a query', () => {
  wholeStatement('by mod finds a remainder [RUN]', async () => {
    expect(await found({ age: cloud.db.command.mod(10, 1) })).toBe('bc');
  });

  for (const [name, query, expected] of cases) {
    statement(name, async () => {
      expect(await found(query(cloud.db.command))).toBe(expected);
    });
  }

  statement('by a regular expression finds texts it fits [RUN]', async () => {
    expect(await found({ name: /^L/ })).toBe('ae');
  });

  statement('by db.RegExp with option i minds no case [RUN]', async () => {
    expect(await found({ name: cloud.db.RegExp({ regexp: '^l', options: 'i' }) })).toBe('ace');
  });

  statement('by a regular expression finds Chinese text [DOC]', async () => {
    expect(await found({ name: cloud.db.RegExp({ regexp: '芳' }) })).toBe('d');
  });

  statement('counts what it finds [RUN]', async () => {
    expect((await people().where({ age: 41 }).count()).total).toBe(2);
  });

  localStatement('by jsonSchema is refused, not guessed [CHOSEN]', async () => {
    expect((await refusalOf(found(cloud.db.command.jsonSchema({ required: ['age'] })))).text).toContain('UNKNOWN.md');
  });

  statement('with an operator nobody knows is refused as -502001 [DOC]', async () => {
    expect((await refusalOf(found({ age: { $foo: 1 } }))).errCode).toBe(-502001);
  });
});
