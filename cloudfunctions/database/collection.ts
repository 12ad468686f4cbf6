import type { Personal } from './personal.ts';

/** An index in the shape of WeChat's `/tcb/updateindex`: directions are strings, every index has a name (platform.md §1.4). */
export type IndexDeclaration = {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly { readonly name: string; readonly direction: '1' | '-1' }[];
};

declare const DOCUMENT: unique symbol;

/** What a feature declares of one of its collections; `Document` is the type of what it holds. */
export type Collection<Document extends { readonly _id: string }> = {
  readonly indexes: readonly IndexDeclaration[];
  /** Whose data it holds, for how long, and what becomes of it when they leave. */
  readonly personal: Personal<Document>;
  readonly [DOCUMENT]?: Document;
};
export type DocumentIn<C> = C extends Collection<infer Document> ? Document : never;

/** Declares a collection. None of its indexes is unique: uniqueness is a deterministic `_id` (decision 6). */
export const collectionOf = <Document extends { readonly _id: string }>(
  declaration: Collection<Document>,
): Collection<Document> => declaration;

/** An index over fields; a leading `-` means descending. Named after its fields, as it is looked for in the log. */
export const index = (...fields: readonly string[]): IndexDeclaration => ({
  name: fields.join('_').replace(/-/g, ''),
  unique: false,
  keys: fields.map((field) => ({ name: field.replace(/^-/, ''), direction: field.startsWith('-') ? '-1' : '1' })),
});
