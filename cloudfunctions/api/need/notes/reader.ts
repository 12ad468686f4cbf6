import type { Need } from '../../../../shared/need/need.ts';
import type { NoteRole } from '../../../../shared/need/notes/note.ts';
import { noteRoleOf } from '../../../../shared/need/notes/note-role.ts';
import { NEED_OVERSEERS } from '../../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { holdsOver, partyOf } from '../../../platform/party-of.ts';
import type { NeedDocument } from '../collections.ts';
import { isOwnBody } from '../own-body.ts';
import { isVisible } from '../visible.ts';

/** What the caller is to a need among those who leave each other notes; null where they are nothing to it, or may not see it at all. */
export const roleOf = (need: NeedDocument, ctx: MemberCtx): NoteRole | null =>
  isVisible(need, ctx) ? noteRoleOf(need, partyOf(ctx).id, officeOver(need, ctx)) : null;

const officeOver = (need: Need, ctx: MemberCtx) =>
  isOwnBody(need, ctx) ? null : (NEED_OVERSEERS.find((role) => holdsOver(ctx, [role], need)) ?? null);
