import { COLLECTIONS_BY_NAME, type CollectionName } from './collections.ts';
import type { Personal, PersonalPart } from './personal.ts';

type Stored = Readonly<Record<string, unknown>>;
/** One declared part, of a document whose type is not known any more. */
export type Part = PersonalPart<Stored> & { readonly collection: CollectionName };

/** Every part that somebody has in any collection, in the order of the collections. */
export const PARTS: readonly Part[] = Object.entries(COLLECTIONS_BY_NAME).flatMap(([name, declaration]) => {
  const personal = declaration.personal as Personal<Stored>;
  const collection = name as CollectionName;
  return personal === 'nobody' ? [] : personal.map((part) => ({ ...part, collection }));
});

/** Names a part: `needs.requesterId`. */
export const nameOf = ({ collection, whose, by }: Part): string => `${collection}.${whose}.${by}`;
