import { isChild, isGrownUp } from '../../../shared/community/age.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { writeSent } from '../../platform/write-sent.ts';
import type { ApiHandlers } from '../handlers.ts';
import { housemateBefore, housemateIn } from '../household/index.ts';
import { needHappened, toldAlso } from './act.ts';
import { whoIsInCharge } from './in-charge.ts';
import { lookAt, postedNeed, sentAs, type PostedStatus } from './posting.ts';
import { saveNeed } from './record.ts';
import { idsOf, whomToAsk } from './whom-to-ask.ts';

/** The need is of whoever has no account; that somebody they live with said it goes with it (decision 098). */
export const postForHousemate: ApiHandlers['need.postForHousemate'] = async ({ residentId, ...input }, ctx) => {
  const before = await housemateBefore(ctx, residentId);
  if (!before.ok) return refuseUnlessAnswered(ctx, before.code);
  const { theirs: home } = before.value;
  const looked = await lookAt(ctx, input, home);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  const { said, told } = looked.value;
  const grownUps = await grownUpsFor(ctx, home);
  const ask = said.urgency === 'danger' ? null : grownUps;
  const toCall = ask?.from.length === 0 ? await whoIsInCharge(home, ctx.now, [ctx.resident._id, home._id]) : [];
  return runCommand(ctx, async (transaction, now) => {
    const asked = await housemateIn(transaction, ctx, residentId);
    if (!asked.ok) return asked;
    const sent = await writeSent(transaction, ctx.resident, sentAs(said), now);
    if (!sent.ok) return sent;
    const consent = ask ? null : isChild(home.birthYear, now) ? 'guardian' : 'household';
    const behalf = { consent, by: ctx.resident._id } as const;
    const need = postedNeed(looked.value, { home: asked.value.theirs, eventId: ctx.eventId, now, behalf, ask });
    await saveNeed(transaction, null, need);
    const kind = ask ? 'need.guardianAsked' : 'need.postedFor';
    const happened = needHappened(ctx, need, { kind, from: null, reason: null });
    const more = [...idsOf(grownUps), ...toCall, ...told].filter((id) => id !== ctx.resident._id);
    return ok({
      value: { needId: need._id, status: need.status as PostedStatus },
      happened: { ...toldAlso(happened, more), onBehalfOf: home._id },
    });
  });
};

/** A grown-up says for a child what they would be asked; where the caller may not be one, a grown-up of the household is asked. */
const grownUpsFor = async ({ resident, now }: ResidentAct, home: ResidentDoc) =>
  isChild(home.birthYear, now) && !isGrownUp(resident.birthYear, now) ? whomToAsk(home, resident, now) : null;
