import { isChild } from '../../../shared/community/age.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { writeSent } from '../../platform/write-sent.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needHappened, toldAlso } from './act.ts';
import { whoIsInCharge } from './in-charge.ts';
import { lookAt, postedNeed, sentAs, type PostedStatus } from './posting.ts';
import { saveNeed } from './record.ts';
import { idsOf, whomToAsk } from './whom-to-ask.ts';

/** What a child says waits for the yes of a grown-up of the household, whom somebody in charge calls if none has an account. Danger never waits: they are told. */
export const post: ApiHandlers['need.post'] = async (input, ctx) => {
  const home = ctx.resident;
  const looked = await lookAt(ctx, input, home);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  const { said, told } = looked.value;
  const grownUps = isChild(home.birthYear, ctx.now) ? await whomToAsk(home, home, ctx.now) : null;
  const ask = said.urgency === 'danger' ? null : grownUps;
  const toCall = ask?.from.length === 0 ? await whoIsInCharge(home, ctx.now, [home._id]) : [];
  return runCommand(ctx, async (transaction, now) => {
    const sent = await writeSent(transaction, home, sentAs(said), now);
    if (!sent.ok) return sent;
    const need = postedNeed(looked.value, { home, eventId: ctx.eventId, now, behalf: null, ask });
    await saveNeed(transaction, null, need);
    const kind = need.status === 'asked' ? 'need.guardianAsked' : 'need.posted';
    const happened = needHappened(ctx, need, { kind, from: null, reason: null });
    return ok({
      value: { needId: need._id, status: need.status as PostedStatus },
      happened: toldAlso(happened, [...idsOf(grownUps), ...toCall, ...told]),
    });
  });
};
