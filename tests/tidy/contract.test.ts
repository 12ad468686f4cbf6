import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS } from '../../shared/acts.ts';
import { apiContract } from '../../shared/contract.ts';
import { isAct, type Declaration, type Declarations } from '../../shared/declaration.ts';
import { ERROR_CATALOG } from '../../shared/kernel/errors.ts';
import { codeFiles, ROOT, textOf } from './sources.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const METHODS = Object.keys(apiContract);

test.each(METHODS)('%s has a handler file of its name, which says which method it is', (method) => {
  const [feature = '', verb = ''] = method.split('.');
  const file = `cloudfunctions/api/${feature}/${kebab(verb)}.ts`;
  expect(existsSync(join(ROOT, file))).toBe(true);
  expect(textOf(file)).toContain(`ApiHandlers['${method}']`);
});

test('an act makes stale only reads that there are, and is declared on the phone and at the wire alike', () => {
  const declarations: Declarations = apiContract;
  const acts = METHODS.filter((method) => isAct(declarations[method] as Declaration));
  expect(Object.keys(ACTS).sort()).toEqual(acts.sort());
  const wrong = Object.entries(ACTS).flatMap(([act, { stale }]) =>
    stale.filter((read) => declarations[read]?.event !== null).map((read) => `${act} makes ${read} stale`),
  );
  expect(wrong).toEqual([]);
});

test('an act says what happened in the words of its own feature', () => {
  const declarations: Declarations = apiContract;
  const foreign = METHODS.flatMap((method) =>
    (declarations[method]?.event ?? []).filter((kind) => kind.split('.')[0] !== method.split('.')[0]),
  );
  expect(foreign).toEqual([]);
});

test('every code of the catalogue is told somewhere', () => {
  const shipped = codeFiles().filter(
    (file) =>
      /^(shared|cloudfunctions)\//.test(file) && !file.endsWith('.test.ts') && file !== 'shared/kernel/errors.ts',
  );
  const words = shipped.map(textOf).join('\n');
  expect(Object.keys(ERROR_CATALOG).filter((code) => !words.includes(`'${code}'`))).toEqual([]);
});
