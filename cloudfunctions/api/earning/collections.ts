import type { RuleVersion } from '../../../shared/earning/version.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';
import { signed } from './accountable.ts';
import { deedCollections } from './deed-collections.ts';
import { earningMonthCollections } from './month-collections.ts';

export type RuleDocument = RuleVersion & Stored;

/** The collections of this feature. */
export const earningCollections = {
  ...deedCollections,
  ...earningMonthCollections,
  earningRules: collectionOf<RuleDocument>({
    indexes: [index('communityId', 'status', '-from'), index('made.id', '_id'), index('adopted.id', '_id')],
    personal: [signed('made.id', ['made']), signed('adopted.id', ['adopted'])],
  }),
};
