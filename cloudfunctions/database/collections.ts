/** An index in the shape of WeChat's `/tcb/updateindex`: directions are strings, every index has a name (platform.md §1.4). */
export type IndexDeclaration = {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly { readonly name: string; readonly direction: '1' | '-1' }[];
};
export type CollectionDeclaration = { readonly name: string; readonly indexes: readonly IndexDeclaration[] };

/** An index over fields; a leading `-` means descending. Named after its fields, as it is looked for in the log. */
const index = (...fields: readonly string[]): IndexDeclaration => ({
  name: fields.join('_').replace(/-/g, ''),
  unique: false,
  keys: fields.map((field) => ({ name: field.replace(/^-/, ''), direction: field.startsWith('-') ? '-1' : '1' })),
});

/**
 * Every collection and index, as data: the deployment, the local cloud and the tests read this list. None is unique:
 * uniqueness is a deterministic `_id` (decision 6). Every query of the product is served by one of these.
 */
export const COLLECTIONS: readonly CollectionDeclaration[] = [
  {
    name: 'needs',
    indexes: [
      index('communityId', 'buildingId', 'wall', '-order'),
      index('communityId', 'buildingId', 'kind', 'wall', '-order'),
      index('communityId', 'wall', '-order'),
      index('communityId', 'kind', 'wall', '-order'),
      index('requesterId', 'isUnfinished', '-order'),
      index('requesterId', 'status', '-order'),
      index('claimantIds', 'isUnfinished', '-order'),
      index('communityId', 'status', '-order'),
    ],
  },
  {
    name: 'notices',
    indexes: [index('scopeId', 'status', '-order'), index('scopeIds', '-order'), index('authorId', '-order')],
  },
  {
    name: 'events',
    indexes: [index('subject', 'at'), index('communityId', 'at'), index('kind', 'at'), index('actorId', '_id')],
  },
  { name: 'needCounts', indexes: [index('communityId', 'order')] },
  { name: 'transfers', indexes: [index('accounts', '-order')] },
  { name: 'memberships', indexes: [index('scopeIds', 'status', 'order')] },
  {
    name: 'residents',
    indexes: [
      index('identityId'),
      index('householdId'),
      index('communityId', '_id'),
      index('communityId', 'roles.role', 'leftAt'),
      index('roles.scopeId', 'leftAt'),
    ],
  },
  { name: 'households', indexes: [index('buildingId', 'unit', 'flat'), index('communityId', '_id')] },
  { name: 'buildings', indexes: [index('communityId', '_id')] },
  { name: 'grids', indexes: [index('communityId', '_id')] },
  { name: 'communities', indexes: [index('schema', '_id')] },
  { name: 'directories', indexes: [index('schema', '_id')] },
  { name: 'rosterImports', indexes: [] },
  { name: 'subscriptions', indexes: [index('identityId')] },
  { name: 'outbox', indexes: [index('status', 'dueAt'), index('residentId', '_id')] },
  { name: 'outboxCursors', indexes: [] },
  { name: 'rosterChunks', indexes: [index('communityId', 'revision')] },
  { name: 'departures', indexes: [index('identityId'), index('communityId', 'status'), index('status', 'at')] },
  { name: 'phones', indexes: [] },
  { name: 'phoneReads', indexes: [index('ownerId', '_id'), index('readerId', '_id')] },
  { name: 'consents', indexes: [index('identityId', 'at')] },
  { name: 'codes', indexes: [] },
];
