import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AUTHORIZATION } from '../../cloudfunctions/platform/authorization.ts';
import { apiContract } from '../../shared/contract.ts';
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

test('every method has its line in the authorisation table', () => {
  expect(METHODS.filter((method) => !Object.prototype.hasOwnProperty.call(AUTHORIZATION, method))).toEqual([]);
});

test('every code of the catalogue is told somewhere', () => {
  const shipped = codeFiles().filter(
    (file) =>
      /^(shared|cloudfunctions)\//.test(file) && !file.endsWith('.test.ts') && file !== 'shared/kernel/errors.ts',
  );
  const words = shipped.map(textOf).join('\n');
  expect(Object.keys(ERROR_CATALOG).filter((code) => !words.includes(`'${code}'`))).toEqual([]);
});
