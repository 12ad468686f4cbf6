import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEED_KINDS } from '../../shared/need/kinds.ts';
import { ICON_NAMES } from '../../client/src/ui/icon-names.ts';

const ui = join(__dirname, '../../client/src/ui');

describe('icons', () => {
  const files = readdirSync(join(ui, 'icons'))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.replace('.svg', ''));

  test('every name has a drawing and every drawing a name', () => {
    expect([...ICON_NAMES].sort()).toEqual([...files].sort());
  });

  test('every drawing has its rule, and no rule is left over', () => {
    const css = readFileSync(join(ui, 'icons.css'), 'utf8');
    const rules = [...css.matchAll(/^\.ic-([\w-]+) \{/gm)].map(([, name]) => name);
    expect([...rules].sort()).toEqual([...files].sort());
  });

  test('every kind of need has a picture', () => {
    expect(NEED_KINDS.filter((kind) => !files.includes(`kind-${kind}`))).toEqual([]);
  });
});
