/** One index in the shape of WeChat's `POST /tcb/updateindex`. `keys` in order; a direction is a string; one over places (`2dsphere`) has one key. */
export type IndexDeclaration = {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly { readonly name: string; readonly direction: '1' | '-1' | '2dsphere' }[];
};

export type CollectionDeclaration = { readonly name: string; readonly indexes: readonly IndexDeclaration[] };

/**
 * What one wire action cost; the gateway adds these up per invocation.
 *
 * `examined` counts documents read and tested, or index entries where a count is answered from an index alone;
 * `returned` counts documents returned, changed, removed or counted. `index` names the index that chose the
 * candidates (`_id_` for the primary key) and is missing when the whole collection was read. `ms` is wall time,
 * waiting for locks and for the disk included.
 */
export type Meter = {
  action: string;
  collection?: string;
  examined: number;
  returned: number;
  index?: string;
  conflict: boolean;
  ms: number;
  /** Of a commit: `collection id` of each document that the transaction wrote, so that others met it. */
  wrote?: readonly string[];
};

/** Body of `POST /admin`, parsed from JSON. */
export type WireRequest = Readonly<Record<string, unknown>>;

/** Body of the reply. An error has `code` and `message` and goes out with HTTP 200. */
export type WireReply = {
  requestId: string;
  data?: unknown;
  transactionId?: string;
  code?: string;
  message?: string;
} & Record<string, unknown>;
