import { posix } from 'node:path';
import postcss, { type Root } from 'postcss';
import type { UnitJson } from './app-json.ts';
import type { Sources } from './read-app.ts';
import { renameInSelector } from './tags.ts';

const IMPORT_TARGET = /^["'](.+)\.wxss["']$/;
const RPX = /(-?(?:\d+\.?\d*|\.\d+))rpx/g;

/** Parses a sheet with what it imports in place of the imports. */
const withImports = (path: string, sheets: Sources): Root => {
  const text = sheets.get(path);
  if (text === undefined) throw new Error(`${path}.wxss is imported and missing`);
  const root = postcss.parse(text);
  root.walkAtRules('import', (rule) => {
    const target = IMPORT_TARGET.exec(rule.params)?.[1];
    if (target === undefined) throw rule.error('not an import WeChat follows');
    const imported = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target);
    rule.replaceWith(withImports(imported, sheets).nodes);
  });
  return root;
};

/** 750 rpx are the width of the screen. */
const rpxToVw = (value: string): string => value.replace(RPX, (_, rpx: string) => `${Number(rpx) / 7.5}vw`);

/** The framework writes the classes inside an isolated component as `<scope>--<class>`. */
const scoped = (selector: string, scope: string): string => selector.replace(/\.(?=[A-Za-z_])/g, `.${scope}--`);

/** The name under which the classes of an isolated component are kept apart; empty where they are shared with the page. */
export const scopeOf = (path: string, { component, styleIsolation }: UnitJson): string => {
  const isolation = styleIsolation ?? (component ? 'isolated' : 'shared');
  return isolation.endsWith('isolated') || isolation.endsWith('apply-shared') ? path.replace(/\W/g, '_') : '';
};

/** One sheet as the browser reads it. */
export const compileStyle = (path: string, sheets: Sources, scope: string): string => {
  const root = withImports(path, sheets);
  root.walkDecls((declaration) => {
    declaration.value = rpxToVw(declaration.value);
  });
  root.walkAtRules((rule) => {
    rule.params = rpxToVw(rule.params);
  });
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => {
      const renamed = renameInSelector(selector);
      return scope === '' ? renamed : scoped(renamed, scope);
    });
  });
  return root.toString();
};
