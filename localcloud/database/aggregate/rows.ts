import type { Document, Value } from '../values/value.ts';

/** Documents on their way through a pipeline, made as they are asked for. */
export type Rows = Iterable<Document>;

export type Stage = (rows: Rows, operand: Value) => Rows;
