import { readBody } from '../storage/stored-document.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import type { Document } from '../values/value.ts';

/** A match: its text, and the document read from it when first asked for. `row` is missing if only a transaction has it. */
export class Found {
  readonly row: StoredRow | undefined;
  readonly body: string;
  private known: Document | undefined;

  constructor(row: StoredRow | undefined, body: string, known?: Document) {
    this.row = row;
    this.body = body;
    this.known = known;
  }

  get document(): Document {
    this.known ??= readBody(this.body);
    return this.known;
  }
}
