import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import components from '../../client/src/platform/components.json';
import { builtClient } from '../journey/stage.ts';
import { textOf, trackedFiles } from '../tidy/sources.ts';

/** What the wxml of the mini-program can draw: each component with its attributes and how each is written when it is not given. */
const carried: Readonly<Record<string, Readonly<Record<string, string>>>> = components;
/** A name in the source that stands for one of two components. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = { Box: ['Input', 'Textarea'] };
/** Every element of the wxml has these, whatever its component. */
const ALWAYS = new Set(['className', 'style', 'id', 'key', 'onClick']);

type Use = { readonly component: string; readonly attribute: string };

const ARIA = /^aria-[a-z]+$/;
/** As the wxml names what the source calls `hoverClass` or `onLoad`. */
const inWxml = (name: string): string =>
  name.startsWith('on') ? `bind${name.slice(2)}` : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const attributeIn = (node: ts.Node): string | null => {
  if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name)) return node.name.text;
  return ts.isStringLiteral(node) && ARIA.test(node.text) ? node.text : null;
};

/**
 * Every attribute that a file gives a component of Taro, and the component alone where it gives none. An `aria-…` written outside of an
 * element is for the View of `Press`.
 */
const usesIn = (name: string, text: string): readonly Use[] => {
  const uses: Use[] = [];
  const imported = /import \{([^}]*)\} from '@tarojs\/components'/.exec(text)?.[1]?.split(',') ?? [];
  const known = new Set([...imported.map((one) => one.trim()), ...Object.keys(STANDS_FOR)]);
  const walk = (node: ts.Node, tag: string): void => {
    const isTag = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
    const inside = isTag ? node.tagName.getText() : tag;
    const attribute = isTag ? 'key' : attributeIn(node);
    if (attribute !== null && known.has(inside))
      for (const component of STANDS_FOR[inside] ?? [inside]) uses.push({ component, attribute });
    node.forEachChild((child) => walk(child, inside));
  };
  walk(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), 'View');
  return uses;
};

const isCarried = ({ component, attribute }: Use): boolean => {
  const own = carried[component];
  return own !== undefined && (ALWAYS.has(attribute) || inWxml(attribute) in own);
};

/** What would be drawn, heard or said in a browser and lost in WeChat. */
const lostIn = (name: string, text: string): readonly string[] =>
  usesIn(name, text)
    .filter((use) => !isCarried(use))
    .map(({ component, attribute }) => `${name}: <${component} ${attribute}>`);

/** Templates that carry what the app gives an element; Taro has simpler ones for elements that are given nothing. */
const FIRST_TAG = /<template name="\w+">\s*<([a-z-]+)\s([^>]*)>/g;
const missingIn = (wxml: string): readonly string[] =>
  [...wxml.matchAll(FIRST_TAG)].flatMap(([, tag = '', given = '']) => {
    const component = Object.keys(carried).find((name) => name.toLowerCase() === tag);
    if (component === undefined || !/\bi\.p\d/.test(given)) return [];
    const attributes = Object.keys(carried[component] ?? {}).filter((attribute) => ARIA.test(attribute));
    return attributes
      .filter((attribute) => !given.includes(` ${attribute}="{{i.`))
      .map((attribute) => `<${tag} ${attribute}>`);
  });

describe('what WeChat draws', () => {
  const files = trackedFiles().filter((file) => /^client\/src\/.*\.tsx$/.test(file) && !file.includes('/h5/'));
  const drawing = files.filter((file) => textOf(file).includes("'@tarojs/components'"));

  test('is every component and attribute that the app gives', () => {
    expect(drawing.length).toBeGreaterThan(50);
    expect(drawing.flatMap((file) => lostIn(file, textOf(file)))).toEqual([]);
  });

  test('holds no attribute that the app never gives', () => {
    const given = new Set(
      drawing
        .flatMap((file) => usesIn(file, textOf(file)))
        .map(({ component, attribute }) => `${component} ${inWxml(attribute)}`),
    );
    const attributes = Object.entries(carried).flatMap(([component, own]) =>
      Object.keys(own).map((attribute) => `${component} ${attribute}`),
    );
    // `Press` chooses these by the role of what is pressed.
    const chosen = ['View aria-checked', 'View aria-selected', 'View aria-pressed', 'View aria-disabled'];
    expect(attributes.filter((one) => !given.has(one) && !chosen.includes(one))).toEqual([]);
  });

  test('stands in every template of the emitted wxml', () => {
    const wxml = readFileSync(join(builtClient('weapp'), 'base.wxml'), 'utf8');
    expect(missingIn(wxml)).toEqual([]);
    expect(missingIn(wxml.replace(/ aria-pressed="[^"]*"/, ''))).toEqual(['<view aria-pressed>']);
  });

  test('a component or an attribute that is not foreseen is found', () => {
    const text = `import { ScrollView, Text, View } from '@tarojs/components';
      const A = () => <View aria-busy="true" onTouchStart={f} {...(x ? { 'aria-sort': 'none' } : {})}><Text selectable /><ScrollView /></View>;`;
    expect(lostIn('a.tsx', text)).toEqual([
      'a.tsx: <View aria-busy>',
      'a.tsx: <View onTouchStart>',
      'a.tsx: <View aria-sort>',
      'a.tsx: <Text selectable>',
      'a.tsx: <ScrollView key>',
    ]);
  });
});
