import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { getDocument } from '../../platform/store.ts';
import { memberIdOf } from './member-id.ts';

/** True for whoever is of the mutual-aid association now. */
export const isMutualMember = async (residentId: ResidentId): Promise<boolean> =>
  (await getDocument('mutualMembers', memberIdOf(residentId))) !== undefined;
