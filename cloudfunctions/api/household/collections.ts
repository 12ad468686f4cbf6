import type { HouseholdCard } from '../../../shared/household/card.ts';
import { collectionOf } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

export type HouseholdCardDocument = HouseholdCard & Stored;

/** The collections of this feature. */
export const householdCollections = {
  householdCards: collectionOf<HouseholdCardDocument>({ indexes: [], personal: 'nobody' }),
};
