import { codeFiles, textOf } from './sources.ts';

type Package = { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string> };

const packageOf = (file: string): Package => JSON.parse(textOf(file)) as Package;
const localcloud = packageOf('localcloud/package.json');
const linli = packageOf('package.json');

const isOfATest = (file: string): boolean => /\.(test|arbitrary)\.ts$|^localcloud\/(bench|conformance)\//.test(file);
const nameOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const IMPORT = /^(?:import|export|\}).* from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm;
const packagesOf = (files: readonly string[]): readonly string[] => {
  const imported = files.flatMap((file) => [...textOf(file).matchAll(IMPORT)]);
  const names = imported.map(([, stated, loaded = '']) => nameOf(stated ?? loaded));
  return [...new Set(names)].filter((name) => !name.startsWith('node:')).sort();
};

const sources = codeFiles().filter((file) => file.startsWith('localcloud/'));
const own = sources.filter((file) => !isOfATest(file));

test('the local cloud names what its source imports, and what runs it', () => {
  expect(Object.keys(localcloud.dependencies).sort()).toEqual([...packagesOf(own), 'tsx'].sort());
});

test('its tests and measurements need no more than it names', () => {
  const named = { ...localcloud.dependencies, ...localcloud.devDependencies };
  expect(packagesOf(sources).filter((name) => !(name in named))).toEqual([]);
});

test('it runs alone on the versions it is tested with', () => {
  const here = { ...linli.dependencies, ...linli.devDependencies };
  const named = { ...localcloud.dependencies, ...localcloud.devDependencies };
  expect(Object.entries(named).filter(([name, version]) => here[name] !== version)).toEqual([]);
});

test('what only the local cloud imports is no dependency of the product', () => {
  const shipped = codeFiles().filter(
    (file) => /^(shared|cloudfunctions|client\/src)\//.test(file) && !/\.test\.tsx?$/.test(file),
  );
  const ofTheProduct = packagesOf(shipped);
  const only = Object.keys(localcloud.dependencies).filter((name) => !ofTheProduct.includes(name));
  expect(only.filter((name) => name in linli.dependencies)).toEqual([]);
});
