import { readFileSync } from 'node:fs';
import type { CollectionDeclaration } from '../database/index.ts';

const asDeclaration = (entry: unknown): CollectionDeclaration => {
  if (typeof entry === 'string') return { name: entry, indexes: [] };
  const { name, indexes = [] } = (entry ?? {}) as { name?: unknown; indexes?: unknown };
  if (typeof name !== 'string' || !Array.isArray(indexes)) {
    throw new Error(`a collection is a name or {"name", "indexes"}, not ${JSON.stringify(entry)}`);
  }
  return { name, indexes: indexes as CollectionDeclaration['indexes'] };
};

/** Reads a JSON file: an array of names, or of declarations in the shape of WeChat's `updateindex`. */
export const readCollections = (file: string | undefined): readonly CollectionDeclaration[] => {
  if (file === undefined) return [];
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${file}: the collections are a JSON array`);
  return parsed.map(asDeclaration);
};
