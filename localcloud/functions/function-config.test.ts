import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFunctions } from './function-config.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'functions-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});
const put = (name: string, config?: string): void => {
  mkdirSync(join(dir, name));
  writeFileSync(join(dir, name, 'index.js'), '');
  if (config !== undefined) writeFileSync(join(dir, name, 'config.json'), config);
};

describe('the functions of a folder', () => {
  test('a folder with an index.js is a function; without config.json it has the default time and no permissions', () => {
    put('api');
    mkdirSync(join(dir, 'node_modules'));
    expect(readFunctions(dir, 3000)).toEqual({
      functions: [{ name: 'api', main: join(dir, 'api', 'index.js'), timeoutMs: 3000, openapi: new Set() }],
      refused: new Map(),
    });
  });

  test('config.json says timeout, permissions and the timer', () => {
    put(
      'api',
      '{"timeout": 5, "permissions": {"openapi": ["a.b"]}, "triggers": [{"name": "t", "type": "timer", "config": "0 0 0 * * * *"}]}',
    );
    const [spec] = readFunctions(dir, 3000).functions;
    expect(spec).toMatchObject({
      timeoutMs: 5000,
      openapi: new Set(['a.b']),
      timer: { name: 't', expression: '0 0 0 * * * *' },
    });
  });

  test.each([
    ['{', 'config.json'],
    ['[]', 'must be an object'],
    ['{"triggers": {}}', 'triggers must be an array'],
    ['{"triggers": [{"name": "t", "type": "cos"}]}', 'trigger type must be "timer"'],
    ['{"triggers": [{"name": "t", "type": "timer"}]}', 'needs a cron expression'],
    ['{"timeout": "3"}', 'timeout is a number of seconds'],
    ['{"permissions": {"openapi": "a"}}', 'must be an array of API names'],
  ])('%s is refused, naming the function, and the others are deployed', (config, why) => {
    put('api', config);
    put('well');
    const { functions, refused } = readFunctions(dir, 1);
    expect(functions.map(({ name }) => name)).toEqual(['well']);
    expect([...refused]).toEqual([['api', expect.stringMatching(/^function "api": /)]]);
    expect(refused.get('api')).toContain(why);
  });

  test('a name that the cloud would not take is refused', () => {
    put('1st');
    expect(readFunctions(dir, 1).refused.get('1st')).toContain('"1st" is not a function name');
  });

  test('a folder that is not there is refused', () => {
    expect(() => readFunctions(join(dir, 'nowhere'), 1)).toThrow('does not exist');
  });
});
