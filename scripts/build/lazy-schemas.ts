import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { withLazyShapes } from './lazy-shapes.ts';

/** What of a declaration is a schema. */
const SCHEMAS: readonly string[] = ['input', 'output'];

/**
 * Bundles the declarations of methods so that the schemas of each, and those that they share, are made when it is first called. A function is asked for a few methods
 * between two cold starts, and making the schemas of all of them took a third of each.
 */
export const lazySchemas: Plugin = {
  name: 'lazy-schemas',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]shared[\\/].*(contract|schemas|shapes?)\.ts$/ }, async ({ path }) => ({
      contents: withLazyShapes(path, withLazySchemas(path, await readFile(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};

/** The source of a contract, in which each schema of each declared method is a getter that is replaced by what it made. */
export const withLazySchemas = (path: string, source: string): string => {
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'declareMethods')
      for (const property of schemasIn(node)) {
        const [name, value] = [property.name.getText(), property.initializer.getText()];
        const text = `get ${name}() { const made = ${value}; Object.defineProperty(this, '${name}', { value: made, enumerable: true }); return made; }`;
        edits.push({ from: property.getStart(), to: property.getEnd(), text });
      }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true));
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: made }) => text.slice(0, from) + made + text.slice(to), source);
};

/** The schemas of the methods that a call declares. */
const schemasIn = ({ arguments: [methods] }: ts.CallExpression): readonly ts.PropertyAssignment[] => {
  if (!methods || !ts.isObjectLiteralExpression(methods)) return [];
  return methods.properties
    .filter(ts.isPropertyAssignment)
    .flatMap(({ initializer }) =>
      ts.isObjectLiteralExpression(initializer)
        ? initializer.properties.filter(ts.isPropertyAssignment).filter(({ name }) => SCHEMAS.includes(name.getText()))
        : [],
    );
};
