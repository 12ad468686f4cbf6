import type { SharedPage } from '../../../shared/code/pages.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import type { BuildingDoc } from '../../../shared/community/documents.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { Documents } from '../../database/collections.ts';
import { getDocument } from '../../platform/store.ts';
import { isVisible as isNeedVisible } from '../need/index.ts';
import { isVisible as isNoticeVisible } from '../notice/index.ts';
import { voteFor } from '../vote/index.ts';

/** What may be known of one kind of page. A voucher and a card become a row each. */
type Target<E extends ErrorCode> = {
  /** Whether the caller may see it, and it may be shown to others. */
  readonly share: (id: string, ctx: ResidentCtx) => Promise<Result<null, E>>;
  /** Whether a code of it still leads anywhere. */
  readonly leads: (id: string) => Promise<boolean>;
};

/** What is hidden, or was taken back, is told to nobody by a code, whoever may still look at it. */
const isPublic = (need: Documents['needs']): boolean => need.wall !== 'hidden' && need.status !== 'withdrawn';

const need: Target<'NEED_NOT_FOUND' | 'NOT_SHAREABLE'> = {
  share: async (id, ctx) => {
    const found = await getDocument('needs', id);
    if (!found || !isNeedVisible(found, ctx)) return fail('NEED_NOT_FOUND');
    return isPublic(found) ? ok(null) : fail('NOT_SHAREABLE');
  },
  leads: async (id) => {
    const found = await getDocument('needs', id);
    return found !== undefined && isPublic(found);
  },
};

const building: Target<'FLAT_NOT_FOUND'> = {
  share: async (id, ctx) => {
    const found: BuildingDoc | undefined = await getDocument('buildings', id);
    return found?.communityId === ctx.resident.communityId ? ok(null) : fail('FLAT_NOT_FOUND');
  },
  leads: async (id) => (await getDocument('buildings', id)) !== undefined,
};

/** The numbers of all buildings together, for everybody of the community. */
const board: Target<'FORBIDDEN'> = {
  share: async (id, ctx) => (id === ctx.resident.communityId ? ok(null) : fail('FORBIDDEN')),
  leads: async (id) => (await getDocument('communities', id)) !== undefined,
};

/** Whoever may read it may pass it on; who may not reads nothing of it, whatever they scan. */
const notice: Target<'NOTICE_NOT_FOUND' | 'NOT_SHAREABLE'> = {
  share: async (id, ctx) => {
    const found = await getDocument('notices', id);
    if (!found || !isNoticeVisible(found, ctx)) return fail('NOTICE_NOT_FOUND');
    return found.status === 'published' ? ok(null) : fail('NOT_SHAREABLE');
  },
  leads: async (id) => (await getDocument('notices', id))?.status === 'published',
};

/** Whoever may vote may ask others to; what was taken back is passed on by nobody. */
const vote: Target<'VOTE_NOT_FOUND' | 'NOT_SHAREABLE'> = {
  share: async (id, ctx) => {
    const found = await voteFor(ctx, id as VoteId);
    if (!found) return fail('VOTE_NOT_FOUND');
    return isPublicVote(found) ? ok(null) : fail('NOT_SHAREABLE');
  },
  leads: async (id) => {
    const found = await getDocument('votes', id);
    return found !== undefined && isPublicVote(found);
  },
};
const isPublicVote = ({ wall, status }: Documents['votes']): boolean => wall === 'shown' && status !== 'withdrawn';

export const TARGETS = {
  need,
  building,
  notice,
  figures: building,
  board,
  review: building,
  vote,
} as const satisfies Record<SharedPage, unknown>;
