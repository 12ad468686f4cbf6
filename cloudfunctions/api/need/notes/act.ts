import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../../shared/kernel/errors.ts';
import type { NeedId, NoteId, ResidentId } from '../../../../shared/kernel/ids.ts';
import type { Need } from '../../../../shared/need/need.ts';
import type { NOTE_EVENTS } from '../../../../shared/need/notes/acts.ts';
import type { NoteRole } from '../../../../shared/need/notes/note.ts';
import { runCommand } from '../../../platform/command.ts';
import type { MemberAct } from '../../../platform/context.ts';
import { isResident } from '../../../platform/party-of.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { needHappened, toldAlso, type Reason } from '../act.ts';
import { needIn, saveNeed } from '../record.ts';
import { roleOf } from './reader.ts';

/** What an act on notes reads and writes by. */
type At<C> = {
  readonly need: Need;
  /** What the caller is to it. */
  readonly role: NoteRole;
  readonly transaction: Transaction;
  readonly now: InstantMs;
  readonly held: C;
};
/** What it did: which note, and who hears of it. It has written the note itself; `need` where that changed too. */
type Did = { readonly noteId: NoteId; readonly need?: Need; readonly told?: readonly ResidentId[] };
type Act<E extends ErrorCode, C extends MemberAct> = {
  readonly needId: NeedId;
  readonly kind: (typeof NOTE_EVENTS)[number];
  readonly reason?: Reason;
  readonly does: (at: At<C>) => Promise<Result<Did, E>>;
};

/** The one way notes change: by somebody concerned by the need, which stays in the state it is in, and with an event of it. */
export const actOnNotes = <E extends ErrorCode, C extends MemberAct>(
  ctx: C,
  { needId, kind, does, reason }: Act<E, C>,
) =>
  runCommand<{ needId: NeedId; noteId: NoteId }, E | 'NEED_NOT_FOUND' | 'FORBIDDEN', C>(
    ctx,
    async (transaction, now, held) => {
      const need = await needIn(transaction, needId);
      const role = need ? roleOf(need, held) : null;
      if (!need || role === null) return fail('NEED_NOT_FOUND');
      const isOfHolders = ctx.declared.access.audience === 'holders';
      if (isOfHolders && !(isResident(held) && held.reaches(need))) return fail('FORBIDDEN');
      const did = await does({ need, role, transaction, now, held });
      if (!did.ok) return did;
      const { noteId, need: after = need, told = [] } = did.value;
      if (after !== need) await saveNeed(transaction, need, after);
      const { text, isPublic } = reason ?? { text: null, isPublic: true };
      const change = { before: need, kind, from: need.status, reason: text, isReasonPublic: isPublic };
      return ok({ value: { needId, noteId }, happened: toldAlso(needHappened(ctx, after, change), told) });
    },
  );
