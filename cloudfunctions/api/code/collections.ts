import type { SharedTarget } from '../../../shared/code/pages.ts';
import type { CodeId, CommunityId } from '../../../shared/kernel/ids.ts';
import { collectionOf } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** What a scene leads to. It is never changed but for the picture, which WeChat may have been unable to draw at first. */
export type CodeDocument = Stored & {
  readonly _id: CodeId;
  readonly communityId: CommunityId;
  readonly target: SharedTarget;
  /** The file in cloud storage; null = not drawn yet. */
  readonly pictureFileId: string | null;
};

/** The collections of this feature. */
export const codeCollections = {
  codes: collectionOf<CodeDocument>({ indexes: [], personal: 'nobody' }),
};
