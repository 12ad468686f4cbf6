import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEED_KINDS } from '../../shared/need/kinds.ts';
import { ICON_NAMES, MORE_ICON_NAMES } from '../../client/src/ui/icon-names.ts';

const ui = join(__dirname, '../../client/src/ui');

const drawingsIn = (folder: string) =>
  readdirSync(join(ui, folder))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.replace('.svg', ''))
    .sort();

describe.each([
  { names: ICON_NAMES, folder: 'icons', sheet: 'icons.css' },
  { names: MORE_ICON_NAMES, folder: 'icons/more', sheet: 'icons-more.css' },
])('the drawings in $folder', ({ names, folder, sheet }) => {
  test('every name has a drawing and every drawing a name', () => {
    expect([...names].sort()).toEqual(drawingsIn(folder));
  });

  test('every drawing has its rule, and no rule is left over', () => {
    const css = readFileSync(join(ui, sheet), 'utf8');
    expect(Array.from(css.matchAll(/^\.ic-([\w-]+) \{/gm), ([, name]) => name).sort()).toEqual(drawingsIn(folder));
  });
});

test('every kind of need has a picture in the main package', () => {
  expect(NEED_KINDS.filter((kind) => !drawingsIn('icons').includes(`kind-${kind}`))).toEqual([]);
});
