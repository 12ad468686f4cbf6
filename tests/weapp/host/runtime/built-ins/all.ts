import { fail } from '../failures.ts';
import { block, button, scrollView } from './blocks.ts';
import type { BuiltInDefinition } from './built-in.ts';
import { input, textarea } from './fields.ts';
import { image } from './image.ts';
import { pageContainer } from './page-container.ts';

const PRESENT: Readonly<Record<string, BuiltInDefinition>> = {
  view: block,
  text: block,
  button,
  input,
  textarea,
  image,
  'page-container': pageContainer,
  'scroll-view': scrollView,
};

const absent = (name: string): BuiltInDefinition => ({
  template: 'slot',
  attached: () => fail(`<${name}> is not in this host`),
});

/** Every built-in of WeChat by the tag the host gives it; one the host does not have fails when a page draws it. */
export const builtIns = (names: readonly string[]): readonly (readonly [string, BuiltInDefinition])[] =>
  names.map((name) => [`wx-${name}`, PRESENT[name] ?? absent(name)]);
