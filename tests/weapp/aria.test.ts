import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import aria from '../../client/src/platform/aria.json';
import { builtClient } from '../journey/stage.ts';
import { textOf, trackedFiles } from '../tidy/sources.ts';

/** Which components carry which attributes in the mini-program. */
const carried: Readonly<Record<string, readonly string[]>> = aria;
/** A name in the source that stands for one of two components. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = { Box: ['Input', 'Textarea'] };

type Use = { readonly component: string; readonly attribute: string };

const ARIA = /^aria-[a-z]+$/;
const attributeIn = (node: ts.Node): string | null => {
  if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name)) return node.name.text;
  return ts.isStringLiteral(node) ? node.text : null;
};

/** Every `aria-…` written in a file, with the element it is given to; what stands outside of one is for the View of `Press`. */
const usesIn = (name: string, text: string): readonly Use[] => {
  const uses: Use[] = [];
  const walk = (node: ts.Node, tag: string): void => {
    const inside = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node) ? node.tagName.getText() : tag;
    const attribute = attributeIn(node);
    if (attribute !== null && ARIA.test(attribute))
      for (const component of STANDS_FOR[inside] ?? [inside]) uses.push({ component, attribute });
    node.forEachChild((child) => walk(child, inside));
  };
  walk(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), 'View');
  return uses;
};

/** What would be said in a browser and lost in WeChat. */
const lostIn = (name: string, text: string): readonly string[] =>
  usesIn(name, text)
    .filter(({ component, attribute }) => carried[component]?.includes(attribute) !== true)
    .map(({ component, attribute }) => `${name}: <${component} ${attribute}>`);

/** Templates that carry what the app gives an element; Taro has simpler ones for elements that are given nothing. */
const FIRST_TAG = /<template name="\w+">\s*<([a-z-]+)\s([^>]*)>/g;
const missingIn = (wxml: string): readonly string[] =>
  [...wxml.matchAll(FIRST_TAG)].flatMap(([, tag = '', given = '']) => {
    const component = Object.keys(carried).find((name) => name.toLowerCase() === tag);
    if (component === undefined || !/\bi\.p\d/.test(given)) return [];
    const missing = carried[component]?.filter((attribute) => !given.includes(` ${attribute}="{{i.`));
    return (missing ?? []).map((attribute) => `<${tag} ${attribute}>`);
  });

describe('what a screen reader is told in WeChat', () => {
  const files = trackedFiles().filter((file) => /^client\/src\/.*\.tsx$/.test(file) && !file.includes('/h5/'));
  const speaking = files.filter((file) => textOf(file).includes('aria-'));

  test('is all that the app gives its elements', () => {
    expect(speaking.flatMap((file) => lostIn(file, textOf(file)))).toEqual([]);
  });

  test('stands in every template of the emitted wxml that draws such an element', () => {
    const wxml = readFileSync(join(builtClient('weapp'), 'base.wxml'), 'utf8');
    expect(missingIn(wxml)).toEqual([]);
    expect(missingIn(wxml.replace(/ aria-pressed="[^"]*"/, ''))).toEqual(['<view aria-pressed>']);
  });

  test('an attribute or an element that is not foreseen is found', () => {
    const text = `const A = () => <View aria-busy="true" {...(x ? { 'aria-sort': 'none' } : {})}><Text aria-label="a" /></View>;`;
    expect(lostIn('a.tsx', text)).toEqual([
      'a.tsx: <View aria-busy>',
      'a.tsx: <View aria-sort>',
      'a.tsx: <Text aria-label>',
    ]);
  });
});
