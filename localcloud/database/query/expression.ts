import { Context, ProcessingMode, evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import { OWN_OPERATORS } from './expression-operators.ts';

/** The expression operators `db.command.aggregate` of @cloudbase/database 1.4.3 can write. */
const OFFERED = new Set(
  (
    'abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract trunc arrayElemAt arrayToObject ' +
    'concatArrays filter in indexOfArray isArray map range reduce reverseArray size slice zip and not or cmp eq gt ' +
    'gte lt lte ne cond ifNull switch dateFromParts dateFromString dayOfMonth dayOfWeek dayOfYear isoDayOfWeek ' +
    'isoWeek isoWeekYear millisecond minute month second hour week year literal mergeObjects objectToArray ' +
    'allElementsTrue anyElementTrue setDifference setEquals setIntersection setIsSubset setUnion concat ' +
    'dateToString indexOfBytes indexOfCP split strLenBytes strLenCP strcasecmp substr substrBytes substrCP toLower ' +
    'toUpper addToSet avg first last max min push stdDevPop stdDevSamp sum let'
  )
    .split(' ')
    .map((name) => `$${name}`),
);

const EXPRESSION_CONTEXT = Context.init({
  expression: { ...expressions, ...OWN_OPERATORS },
  accumulator: { ...accumulators },
});

/** How mingo evaluates here: as strictly as it can, and never code of the request. */
export const EVALUATION: Options = {
  idKey: '_id',
  context: EXPRESSION_CONTEXT,
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  failOnError: true,
  scriptEnabled: false,
};

/** Refuses operators the SDK cannot write, before the first document is looked at. */
export const checkExpression = (expression: Value): void => {
  if (Array.isArray(expression)) expression.forEach(checkExpression);
  if (!isDocument(expression)) return;
  for (const [name, operand] of Object.entries(expression)) {
    if (name === '$literal') continue;
    if (name.startsWith('$') && !OFFERED.has(name)) {
      throw name in expressions || name === '$meta'
        ? unknownToUs(`the expression operator ${name}, which the SDK does not offer`)
        : requestFailed(`Unrecognized expression '${name}'`);
    }
    if (name === 'format' && typeof operand === 'string' && /%[UVGu]/.test(operand)) {
      throw unknownToUs(`the weeks of the date format '${operand}'`);
    }
    checkExpression(operand);
  }
};

/** An aggregation expression as a function of one document; mingo evaluates it. */
export const compileExpression = (expression: Value): ((document: Document) => unknown) => {
  checkExpression(expression);
  return (document) => {
    try {
      return evalExpr(document, expression, EVALUATION);
    } catch (error) {
      throw requestFailed(error instanceof Error ? error.message : String(error));
    }
  };
};
