import type { InstantMs } from '../../shared/kernel/brand.ts';
import { messageData, type TemplateSetting } from '../../shared/subscription/templates.ts';
import { membershipIdOf } from '../platform/membership-id.ts';
import type { Documents } from '../database/collections.ts';
import { subscriptionIdOf } from '../platform/outbox.ts';
import { command, openapi } from '../platform/sdk.ts';
import { findDocuments, getDocument } from '../platform/store.ts';
import { templateSettings } from '../platform/template-settings.ts';
import { withTransaction } from '../platform/transaction.ts';

const MESSAGES_MAX = 50;
const ATTEMPTS_MAX = 3;
/** A message that is being sent is left alone for so long: then its run has died, or WeChat did not take it. */
const LEASE_MS = 5 * 60_000;
/** WeChat's word for: the person has no yes left. */
const REFUSED = 43101;

type Status = Documents['outbox']['status'];

/**
 * Sends what waits, oldest first. A yes is used up before the message goes out: a message may then be lost with its yes, but nobody is
 * sent one they did not ask for.
 *
 * @returns how many messages WeChat took.
 */
export const sendOutbox = async (now: InstantMs): Promise<number> => {
  const waiting = await findDocuments(
    'outbox',
    { status: 'waiting', dueAt: command.lte(now) },
    { orderBy: [['dueAt', 'asc']], limit: MESSAGES_MAX },
  );
  const settings = templateSettings();
  let sent = 0;
  for (const message of waiting) {
    const outcome = await sendOne(message, settings[message.template], now);
    if (outcome === 'sent') sent += 1;
  }
  return sent;
};

const sendOne = async (
  message: Documents['outbox'],
  setting: TemplateSetting | undefined,
  now: InstantMs,
): Promise<Status> => {
  const openid = await openidOf(message);
  if (openid === undefined) return end(message, 'unreachable');
  if (!setting) return end(message, 'unwanted');
  const taken = await take(message, now);
  if (!taken) return 'waiting';
  if (taken.status !== 'waiting') return taken.status;
  const status = await deliver(taken, openid, setting);
  return status === 'waiting' ? 'waiting' : end(taken, status);
};

/** The account of a resident, if they still have one. */
const openidOf = async ({ residentId }: Documents['outbox']): Promise<string | undefined> => {
  const resident = await getDocument('residents', residentId);
  if (!resident || resident.identityId === null || resident.leftAt !== null) return undefined;
  return (await getDocument('memberships', membershipIdOf(resident.identityId)))?.openid;
};

/** Takes the message in hand and one yes with it; undefined if another run has it. */
const take = (message: Documents['outbox'], now: InstantMs): Promise<Documents['outbox'] | undefined> =>
  withTransaction(async (transaction) => {
    const found = await transaction.get('outbox', message._id);
    if (found?.status !== 'waiting' || found.dueAt > now) return { commit: false, value: undefined };
    const resident = await transaction.get('residents', found.residentId);
    const subscription =
      resident?.identityId &&
      (await transaction.get('subscriptions', subscriptionIdOf(resident.identityId, found.template)));
    const isRetry = found.attempts > 0;
    const mayGo = isRetry || (subscription && subscription.left > 0);
    const next: Documents['outbox'] = mayGo
      ? { ...found, attempts: found.attempts + 1, dueAt: (now + LEASE_MS) as InstantMs }
      : { ...found, status: 'unwanted' };
    if (subscription && mayGo && !isRetry)
      await transaction.replace('subscriptions', { ...subscription, left: subscription.left - 1 });
    await transaction.replace('outbox', next);
    return { commit: true, value: next };
  });

const deliver = async (message: Documents['outbox'], openid: string, setting: TemplateSetting): Promise<Status> => {
  const need = await getDocument('needs', message.needId);
  if (!need || need.wall === 'hidden') return 'unwanted';
  try {
    await openapi().subscribeMessage.send({
      touser: openid,
      templateId: setting.id,
      page: `packages/need/pages/detail/index?id=${need._id}`,
      data: messageData(setting, message.template, need, message.at),
      miniprogramState: 'formal',
      lang: 'zh_CN',
    });
    return 'sent';
  } catch (cause) {
    if ((cause as { errCode?: unknown }).errCode === REFUSED) return 'unwanted';
    console.warn(`message ${message._id} was not taken, attempt ${message.attempts}`, cause);
    return message.attempts >= ATTEMPTS_MAX ? 'failed' : 'waiting';
  }
};

const end = (message: Documents['outbox'], status: Status): Promise<Status> =>
  withTransaction(async (transaction) => {
    await transaction.replace('outbox', { ...message, status });
    return { commit: true, value: status };
  });
