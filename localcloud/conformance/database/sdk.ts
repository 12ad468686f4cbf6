/** The part of wx-server-sdk the statements use; its own types call every reply `Promise | void | string`. */
export type Fields = Record<string, unknown>;
export type Stats = {
  readonly stats: { readonly updated?: number; readonly removed?: number; readonly created?: number };
};

export type DocumentReference = {
  field(projection: Fields): DocumentReference;
  get(): Promise<{ data: Fields | null }>;
  set(change: { data: Fields }): Promise<Stats & { _id: string }>;
  update(change: { data: Fields }): Promise<Stats>;
  remove(): Promise<Stats>;
};

export type Query = {
  where(query: object): Query;
  orderBy(path: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: Fields): Query;
  get(): Promise<{ data: Fields[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: Fields }): Promise<Stats>;
  remove(): Promise<Stats>;
};

export type Pipeline = {
  readonly [
    Stage in
      | 'addFields'
      | 'bucket'
      | 'bucketAuto'
      | 'count'
      | 'geoNear'
      | 'group'
      | 'limit'
      | 'lookup'
      | 'match'
      | 'project'
      | 'replaceRoot'
      | 'sample'
      | 'skip'
      | 'sort'
      | 'sortByCount'
      | 'unwind'
  ]: (operand: unknown) => Pipeline;
} & { done(): unknown; end(): Promise<{ list: Fields[] }> };

export type Collection = Query & {
  doc(id: string): DocumentReference;
  add(addition: { data: Fields | Fields[] }): Promise<{ _id?: string; _ids?: string[] }>;
  aggregate(): Pipeline;
};

export type Expression = { and(other: unknown): Expression; or(other: unknown): Expression };
type Operator = (...operands: readonly unknown[]) => Expression;

type CommandName =
  | ('eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'and' | 'or' | 'not' | 'nor' | 'all' | 'elemMatch')
  | (
      | 'exists'
      | 'size'
      | 'mod'
      | 'expr'
      | 'jsonSchema'
      | 'geoNear'
      | 'geoWithin'
      | 'geoIntersects'
      | 'set'
      | 'remove'
      | 'inc'
      | 'mul'
    )
  | ('push' | 'pop' | 'shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet' | 'rename' | 'bit' | 'max' | 'min');

type AggregateName =
  | (
      | 'sum'
      | 'avg'
      | 'first'
      | 'last'
      | 'max'
      | 'min'
      | 'push'
      | 'addToSet'
      | 'eq'
      | 'gte'
      | 'cond'
      | 'concat'
      | 'ifNull'
    )
  | ('dateToString' | 'subtract' | 'multiply' | 'size' | 'arrayElemAt' | 'filter' | 'month' | 'mergeObjects' | 'and');

export type Command = { readonly [Name in CommandName]: Operator } & {
  readonly aggregate: { readonly [Name in AggregateName]: Operator } & { pipeline(): Pipeline };
};

export type Transaction = {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
};

export type Db = {
  readonly command: Command;
  readonly Geo: {
    Point(longitude: number, latitude: number): unknown;
    LineString(points: readonly unknown[]): unknown;
    Polygon(lines: readonly unknown[]): unknown;
  };
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<Transaction>;
  runTransaction(callback: (transaction: Transaction) => Promise<unknown>, times?: number): Promise<unknown>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(pattern: { regexp: string; options?: string }): unknown;
};

export type Config = { readonly env: string; readonly secretId?: string; readonly secretKey?: string };

export type Sdk = {
  init(config: Config): void;
  database(config?: { throwOnNotFound?: boolean }): Db;
};

/** What a rejected call says: its number or its code, and its text. */
export type Refusal = { readonly errCode: unknown; readonly code: unknown; readonly text: string };

export const refusalOf = async (call: Promise<unknown>): Promise<Refusal> => {
  try {
    await call;
  } catch (error) {
    const { errCode, code, errMsg, message } = error as Record<string, unknown>;
    return { errCode, code, text: String(errMsg ?? message) };
  }
  throw new Error('the call was expected to be refused');
};
