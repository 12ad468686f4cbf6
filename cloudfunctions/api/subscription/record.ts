import { ok } from '../../../shared/kernel/errors.ts';
import type { Template } from '../../../shared/subscription/templates.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { subscriptionIdOf } from '../../platform/outbox.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';

export const record: ApiHandlers['subscription.record'] = async ({ answers }, ctx) => {
  const accepted = new Set(answers.filter(({ answer }) => answer === 'accept').map(({ template }) => template));
  // A no changes nothing: it is not kept, and asks for no reason.
  if (accepted.size === 0) return ok({ left: [] });
  return runCommand(ctx, async (transaction, now) => {
    const left: { template: Template; left: number }[] = [];
    for (const template of accepted) left.push(await oneMore(transaction, { ...ctx, now }, template));
    return ok({
      value: { left },
      happened: {
        subject: ctx.resident._id,
        kind: 'subscription.accepted',
        communityId: ctx.resident.communityId,
        buildingId: null,
        actorId: ctx.resident._id,
        actorName: ctx.resident.name,
        from: null,
        to: [...accepted].join(' '),
        reason: null,
      },
    });
  });
};

/** One yes is one message; they add up until they are used. */
const oneMore = async (transaction: Transaction, { identityId, now }: ResidentAct, template: Template) => {
  const _id = subscriptionIdOf(identityId, template);
  const known = await transaction.get('subscriptions', _id);
  const left = (known?.left ?? 0) + 1;
  await transaction.replace('subscriptions', {
    _id,
    schema: 1,
    createdAt: known?.createdAt ?? now,
    identityId,
    template,
    left,
  });
  return { template, left };
};
