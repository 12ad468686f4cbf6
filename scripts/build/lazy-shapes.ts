import { join } from 'node:path';
import ts from 'typescript';

/** Where what makes schemas comes from: the library, our own kinds of fields, and schemas that others are made of. */
const MAKERS = /^zod$|\/(schemas|shapes?)\.ts$/;
const LAZILY_MADE = join(__dirname, 'lazily-made.ts');

/**
 * The source of a module, in which each schema that it makes while it is loaded is made when it is first looked at: a third of what a
 * function took to start with went into schemas of methods that nobody called.
 */
export const withLazyShapes = (path: string, source: string): string => {
  const { statements } = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const makers = new Set(statements.filter(ts.isImportDeclaration).filter(isOfMakers).flatMap(namesOf));
  const made: ts.Expression[] = [];
  for (const { name, initializer } of statements.filter(ts.isVariableStatement).flatMap(declarationsOf)) {
    if (!initializer || !ts.isCallExpression(initializer) || !makers.has(rootOf(initializer))) continue;
    makers.add(name.getText());
    made.push(initializer);
  }
  if (made.length === 0) return source;
  const text = made.reduceRight(
    (before, schema) =>
      `${before.slice(0, schema.getStart())}lazilyMade(() => ${schema.getText()})${before.slice(schema.getEnd())}`,
    source,
  );
  return `import { lazilyMade } from ${JSON.stringify(LAZILY_MADE)};\n${text}`;
};

const isOfMakers = ({ moduleSpecifier }: ts.ImportDeclaration): boolean =>
  ts.isStringLiteral(moduleSpecifier) && MAKERS.test(moduleSpecifier.text);

const namesOf = ({ importClause }: ts.ImportDeclaration): readonly string[] => {
  const names = importClause?.namedBindings;
  if (!names) return [];
  return ts.isNamespaceImport(names) ? [names.name.text] : names.elements.map(({ name }) => name.text);
};

const declarationsOf = ({ declarationList }: ts.VariableStatement): readonly ts.VariableDeclaration[] =>
  declarationList.declarations;

/** The name that a chain of calls begins with. */
const rootOf = (node: ts.Expression): string => {
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
};
