import { compileExpression } from '../query/expression.ts';
import { compareValues, equalValues } from '../values/order.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import { COUNT, accumulate, outputsOf } from './group.ts';
import type { Stage } from './rows.ts';

type Member = { readonly row: Document; readonly value: Value };

/** `$bucketAuto`: buckets of about equal size; equal values are never parted. */
export const bucketAutoStage: Stage = (rows, operand) => {
  if (!isDocument(operand)) throw requestFailed('Argument to $bucketAuto stage must be an object');
  const { groupBy, buckets, output, granularity } = operand;
  if (granularity !== undefined) throw unknownToUs('$bucketAuto with a granularity');
  if (groupBy === undefined || typeof buckets !== 'number' || !Number.isInteger(buckets) || buckets < 1) {
    throw requestFailed("$bucketAuto requires 'groupBy' and a positive whole number of 'buckets'");
  }
  const valueOf = compileExpression(groupBy);
  const members = [...rows].map((row): Member => ({ row, value: (valueOf(row) ?? null) as Value }));
  members.sort((a, b) => compareValues(a.value, b.value));
  const outputs = outputsOf(isDocument(output) ? output : COUNT);
  const parts = divided(members, buckets);
  return parts.map((part, at) => {
    const min = part[0]?.value ?? null;
    const max = parts[at + 1]?.[0]?.value ?? part.at(-1)?.value ?? null;
    return {
      _id: { min, max },
      ...accumulate(
        part.map(({ row }) => row),
        outputs,
      ),
    };
  });
};

const divided = (members: readonly Member[], buckets: number): Member[][] => {
  const size = Math.max(Math.round(members.length / buckets), 1);
  const parts: Member[][] = [];
  let start = 0;
  while (start < members.length) {
    let end = parts.length === buckets - 1 ? members.length : Math.min(start + size, members.length);
    while (end < members.length && isEqual(members[end - 1], members[end])) end += 1;
    parts.push(members.slice(start, end));
    start = end;
  }
  return parts;
};

const isEqual = (a: Member | undefined, b: Member | undefined): boolean =>
  a !== undefined && b !== undefined && equalValues(a.value, b.value);
