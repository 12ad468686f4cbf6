import { EJSON } from 'bson';
import { digest } from '../../cloudfunctions/platform/digest.ts';
import { foundedCommunity } from '../../shared/community/founder.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { CommunityId, IdentityId } from '../../shared/kernel/ids.ts';
import type { Cloud } from './caller.ts';

/** Writes the community and its first administrator straight into the database: all that no method can do. */
export const foundCommunity = async (
  cloud: Cloud,
  community: { readonly id: string; readonly name: string },
  admin: { readonly openid: string; readonly name: string },
): Promise<void> => {
  const identityId = `identity_${digest('openid', admin.openid)}` as IdentityId;
  const founded = foundedCommunity(
    { _id: community.id as CommunityId, name: community.name },
    { identityId, name: admin.name },
    cloud.clock.now() as InstantMs,
  );
  await insert(cloud, 'communities', founded.community);
  await insert(cloud, 'residents', founded.founder);
};

const insert = async (cloud: Cloud, collectionName: string, document: object): Promise<void> => {
  const response = await fetch(`${cloud.url}/admin?env=local-env&seqId=found`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'database.insertDocument',
      collectionName,
      data: [EJSON.stringify(document, { relaxed: false })],
    }),
  });
  const reply = (await response.json()) as { code?: string; message?: string };
  if (reply.code !== undefined) throw new Error(`${collectionName}: ${reply.code} ${reply.message ?? ''}`);
};
