import type { CommunityId, OfficeId } from '../../../shared/kernel/ids.ts';
import type { About } from '../../../shared/need/about.ts';
import { getDocument } from '../../platform/store.ts';

/** The body that is complained of; undefined if the community has no such office any more. */
export const bodyNamed = async (officeId: OfficeId, communityId: CommunityId): Promise<About | undefined> => {
  const office = await getDocument('offices', officeId);
  if (office?.communityId !== communityId || office.state.status === 'ended') return undefined;
  return { officeId, name: office.organisation, role: office.grant.role };
};
