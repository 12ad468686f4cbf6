import type { Document, Value } from '../values/value.ts';
import { compileExpression } from './expression.ts';

const NEW_YEAR = new Date('2026-01-01T00:30:00.250Z');
const DOCUMENT: Document = {
  a: 7,
  b: -2,
  f: 2.5,
  t: 'Hello World',
  z: '你好a',
  l: [1, 2, 3],
  m: [3, 4],
  o: { x: 1, y: 2 },
  d: new Date('2026-11-23T20:05:09.123Z'),
  sunday: new Date('2026-01-04T00:00:00Z'),
  newYear: NEW_YEAR,
  nothing: null,
};

const evaluate = (expression: Value): unknown => compileExpression(expression)(DOCUMENT);

/** Values the MongoDB manual gives, or that follow from its text; mingo must give the same. */
test.each<[string, Value, unknown]>([
  ['$abs', { $abs: '$b' }, 2],
  ['$add of numbers', { $add: ['$a', 1, 2] }, 10],
  ['$add of a date', { $add: ['$newYear', 1000] }, new Date(NEW_YEAR.getTime() + 1000)],
  ['$ceil', { $ceil: '$f' }, 3],
  ['$divide', { $divide: ['$a', 2] }, 3.5],
  ['$floor', { $floor: '$f' }, 2],
  ['$mod', { $mod: ['$a', 4] }, 3],
  ['$multiply', { $multiply: ['$a', '$b'] }, -14],
  ['$pow', { $pow: ['$a', 2] }, 49],
  ['$sqrt', { $sqrt: 9 }, 3],
  ['$subtract of numbers', { $subtract: ['$a', 5] }, 2],
  ['$subtract of dates', { $subtract: ['$d', '$newYear'] }, 28236908873],
  ['$trunc', { $trunc: 2.9 }, 2],
  ['$exp', { $exp: 0 }, 1],
  ['$ln', { $ln: 1 }, 0],
  ['$log', { $log: [8, 2] }, 3],
  ['$log10', { $log10: 1000 }, 3],
  ['$arrayElemAt', { $arrayElemAt: ['$l', -1] }, 3],
  ['$arrayToObject', { $arrayToObject: [[['k', 1]]] }, { k: 1 }],
  ['$concatArrays', { $concatArrays: ['$l', '$m'] }, [1, 2, 3, 3, 4]],
  ['$filter', { $filter: { input: '$l', as: 'n', cond: { $gte: ['$$n', 2] } } }, [2, 3]],
  ['$in', { $in: [2, '$l'] }, true],
  ['$indexOfArray', { $indexOfArray: ['$l', 3] }, 2],
  ['$isArray', { $isArray: '$l' }, true],
  ['$map', { $map: { input: '$l', as: 'n', in: { $add: ['$$n', 1] } } }, [2, 3, 4]],
  ['$range', { $range: [0, 10, 3] }, [0, 3, 6, 9]],
  ['$reduce', { $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
  ['$reverseArray', { $reverseArray: '$l' }, [3, 2, 1]],
  ['$size', { $size: '$l' }, 3],
  ['$slice', { $slice: ['$l', 1, 1] }, [2]],
  ['$slice from the end', { $slice: ['$l', -2] }, [2, 3]],
  [
    '$zip',
    { $zip: { inputs: ['$l', '$m'] } },
    [
      [1, 3],
      [2, 4],
    ],
  ],
  ['$and', { $and: ['$a', 0] }, false],
  ['$or', { $or: [null, '$a'] }, true],
  ['$not', { $not: ['$nothing'] }, true],
  ['$cmp', { $cmp: ['$a', 9] }, -1],
  ['$eq', { $eq: ['$a', 7] }, true],
  ['$ne of a missing field', { $ne: ['$missing', null] }, true],
  ['$gt', { $gt: ['$a', '$b'] }, true],
  ['$gt across types', { $gt: ['$t', '$a'] }, true],
  ['$lte', { $lte: ['$a', 7] }, true],
  ['$cond of a list', { $cond: [{ $gt: ['$a', 5] }, 'yes', 'no'] }, 'yes'],
  ['$ifNull of null', { $ifNull: ['$nothing', 'x'] }, 'x'],
  ['$switch', { $switch: { branches: [{ case: { $eq: ['$a', 7] }, then: 'seven' }], default: 'other' } }, 'seven'],
  ['$dateFromParts', { $dateFromParts: { year: 2026, month: 2, day: 3 } }, new Date('2026-02-03T00:00:00Z')],
  ['$dateFromString', { $dateFromString: { dateString: '2026-02-03T04:05:06Z' } }, new Date('2026-02-03T04:05:06Z')],
  ['$dayOfMonth', { $dayOfMonth: '$d' }, 23],
  ['$dayOfMonth in Beijing', { $dayOfMonth: { date: '$d', timezone: '+08:00' } }, 24],
  ['$dayOfWeek of a Sunday', { $dayOfWeek: '$sunday' }, 1],
  ['$dayOfYear', { $dayOfYear: '$d' }, 327],
  ['$isoDayOfWeek of a Sunday', { $isoDayOfWeek: '$sunday' }, 7],
  ['$isoWeek', { $isoWeek: '$newYear' }, 1],
  ['$isoWeekYear', { $isoWeekYear: new Date('2027-01-01T00:00:00Z') }, 2026],
  ['$week before the first Sunday', { $week: '$newYear' }, 0],
  ['$week from the first Sunday', { $week: '$sunday' }, 1],
  ['$hour', { $hour: '$d' }, 20],
  ['$minute', { $minute: '$d' }, 5],
  ['$second', { $second: '$d' }, 9],
  ['$millisecond', { $millisecond: '$d' }, 123],
  ['$month', { $month: '$d' }, 11],
  ['$year', { $year: '$d' }, 2026],
  ['$dateToString', { $dateToString: { date: '$d', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } }, '2026-11-24'],
  [
    '$dateToString by offset',
    { $dateToString: { date: '$d', format: '%H:%M:%S.%L', timezone: '+08:00' } },
    '04:05:09.123',
  ],
  ['$dateToString of nothing', { $dateToString: { date: '$nothing', format: '%Y' } }, null],
  ['$literal', { $literal: '$a' }, '$a'],
  ['$mergeObjects', { $mergeObjects: ['$o', { y: 3 }] }, { x: 1, y: 3 }],
  [
    '$objectToArray',
    { $objectToArray: '$o' },
    [
      { k: 'x', v: 1 },
      { k: 'y', v: 2 },
    ],
  ],
  ['$allElementsTrue', { $allElementsTrue: [[1, true]] }, true],
  ['$anyElementTrue', { $anyElementTrue: [[0, false]] }, false],
  ['$setDifference', { $setDifference: ['$l', '$m'] }, [1, 2]],
  [
    '$setEquals',
    {
      $setEquals: [
        [1, 2],
        [2, 1, 1],
      ],
    },
    true,
  ],
  ['$setIntersection', { $setIntersection: ['$l', '$m'] }, [3]],
  ['$setIsSubset', { $setIsSubset: [[1], '$l'] }, true],
  ['$setUnion', { $setUnion: ['$l', '$m'] }, [1, 2, 3, 4]],
  ['$concat', { $concat: ['$t', '!'] }, 'Hello World!'],
  ['$concat with null', { $concat: ['$t', '$nothing'] }, null],
  ['$indexOfBytes', { $indexOfBytes: ['$z', 'a'] }, 6],
  ['$indexOfCP', { $indexOfCP: ['$z', 'a'] }, 2],
  ['$split', { $split: ['$t', ' '] }, ['Hello', 'World']],
  ['$strLenBytes', { $strLenBytes: '$z' }, 7],
  ['$strLenCP', { $strLenCP: '$z' }, 3],
  ['$strcasecmp', { $strcasecmp: ['hello', 'HELLO'] }, 0],
  ['$substr', { $substr: ['$t', 6, 3] }, 'Wor'],
  ['$substrBytes', { $substrBytes: ['$z', 3, 3] }, '好'],
  ['$substrCP', { $substrCP: ['$z', 1, 2] }, '好a'],
  ['$toLower', { $toLower: '$t' }, 'hello world'],
  ['$toUpper of null', { $toUpper: '$nothing' }, ''],
  ['$let', { $let: { vars: { n: '$a' }, in: { $add: ['$$n', 1] } } }, 8],
  ['$max of a list', { $max: '$l' }, 3],
  ['$min of values', { $min: ['$a', '$b'] }, -2],
  ['$sum of a list', { $sum: '$l' }, 6],
  ['$avg of a list', { $avg: '$l' }, 2],
])('%s', (_name, expression, expected) => {
  expect(evaluate(expression)).toEqual(expected);
});

describe('an expression with', () => {
  const refusal = (expression: Value): unknown[] => {
    try {
      evaluate(expression);
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return [code, message.includes('UNKNOWN.md')];
    }
    return [];
  };

  test.each(['$function', '$toString', '$regexMatch', '$meta', '$dateAdd'])('%s is refused as not offered', (name) => {
    expect(refusal({ a: { [name]: 1 } })).toEqual(['DATABASE_REQUEST_FAILED', true]);
  });

  test.each<[string, Value]>([
    ['an unknown operator', { $foo: 1 }],
    ['an unknown variable', { $add: ['$$nobody', 1] }],
    ['two operators side by side', { $add: [1, 2], $sum: [1] }],
    ['text in a sum of two', { $add: ['$t', 1] }],
    ['a division by zero', { $divide: ['$a', 0] }],
    ['$size of what is no array', { $size: '$a' }],
  ])('%s is refused', (_what, expression) => {
    expect(refusal(expression)).toEqual(['DATABASE_REQUEST_FAILED', false]);
  });
});
