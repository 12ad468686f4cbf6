import { EJSON } from 'bson';
import fc from 'fast-check';
import { value } from '../values/value.arbitrary.ts';
import { WirePattern } from '../values/value.ts';
import { readEjson, readEjsonDocument, writeEjson } from './ejson.ts';

const READING = { now: 1_700_000_000_000 };

const refusal = (text: unknown, reading: { now: number | undefined } = READING): [string, string] => {
  try {
    readEjson(text, reading);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return [code, message];
  }
  return ['', ''];
};

describe('extended JSON', () => {
  test('is written exactly as bson 4.7.2 writes it', () => {
    fc.assert(
      fc.property(value(), (one) => {
        expect(writeEjson({ one })).toBe(EJSON.stringify({ one }, { relaxed: false }));
      }),
    );
  });

  test('read back gives the value that was written', () => {
    fc.assert(
      fc.property(value(), (one) => {
        const text = writeEjson({ one });
        expect(writeEjson(readEjson(text, READING))).toBe(text);
        expect(readEjson(text, READING)).toEqual(EJSON.parse(text));
      }),
    );
  });

  test('keeps the pattern and options of a regular expression', () => {
    const text = '{"a":{"$regularExpression":{"pattern":"a/b","options":"is"}}}';
    expect(writeEjson(readEjson(text, READING))).toBe(text);
    expect(readEjsonDocument(text, READING)['a']).toBeInstanceOf(WirePattern);
  });

  test('has the server time stand in for serverDate, moved by its offset', () => {
    const text = '{"$tcb_server_date":{"offset":{"$numberInt":"-1000"}}}';
    expect(readEjson(text, READING)).toEqual(new Date(READING.now - 1000));
  });

  test('refuses serverDate where its meaning is not known', () => {
    const [code, message] = refusal('{"$tcb_server_date":{"offset":{"$numberInt":"0"}}}', { now: undefined });
    expect(code).toBe('DATABASE_REQUEST_FAILED');
    expect(message).toContain('localcloud/UNKNOWN.md');
  });

  test.each(['$oid', '$numberDecimal', '$binary', '$timestamp', '$minKey', '$maxKey', '$symbol', '$code'])(
    'refuses a value of type %s with the way to the list of unknowns',
    (type) => {
      const [code, message] = refusal(JSON.stringify({ a: { [type]: '1' } }));
      expect(code).toBe('DATABASE_REQUEST_FAILED');
      expect(message).toContain('localcloud/UNKNOWN.md');
    },
  );

  test.each([
    ['text that is not JSON', '{'],
    ['something that is no text', 5],
    ['a number that is none', '{"$numberInt":"x"}'],
    ['a date that is none', '{"$date":"x"}'],
    ['the field __proto__', '{"__proto__":{"a":1}}'],
    ['nesting without end', `${'['.repeat(200)}${']'.repeat(200)}`],
  ])('refuses %s as INVALID_PARAM', (_what, text) => {
    expect(refusal(text)[0]).toBe('INVALID_PARAM');
  });

  test('refuses regular expression options that the cloud may not know', () => {
    expect(refusal('{"$regularExpression":{"pattern":"a","options":"g"}}')[0]).toBe('DATABASE_REQUEST_FAILED');
  });
});
