import type { Documents } from '../../database/collections.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { messageData, type TemplateSetting } from '../../../shared/subscription/templates.ts';
import { patiently } from '../../platform/patience.ts';
import { collection, command, openapi } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { templateSettings } from '../../platform/template-settings.ts';
import { describeTargets } from '../message-sources.ts';
import { accountsOf, type Account } from '../outbox/accounts.ts';
import { lease } from '../outbox/lease.ts';
import type { Job } from '../run-jobs.ts';

const MESSAGES_MAX = 50;
const ATTEMPTS_MAX = 3;
/** WeChat's word for: the person has no yes left. */
const REFUSED = 43101;

type Status = Documents['outbox']['status'];
/** A message with all that is needed to send it. */
type Ready = {
  readonly message: Documents['outbox'];
  readonly account: Account;
  readonly setting: TemplateSetting;
  readonly what: string;
};

/**
 * Sends what waits, oldest first. A yes is used up before the message goes out: a message may then be lost with its yes, but nobody is
 * sent one they did not ask for.
 */
export const sendOutbox: Job = {
  name: 'sendOutbox',
  run: async ({ now, stopAt }) => {
    const waiting = await findDocuments(
      'outbox',
      { status: 'waiting', dueAt: command.lte(now) },
      { orderBy: [['dueAt', 'asc']], limit: MESSAGES_MAX },
    );
    if (waiting.length === 0) return { did: 0, isLeft: false };
    const { ready, unreachable, unwanted } = await sorted(waiting);
    await endAll(unreachable, 'unreachable', now);
    await endAll(unwanted, 'unwanted', now);
    let handled = unreachable.length + unwanted.length;
    for (const one of ready) {
      if (performance.now() > stopAt) break;
      await send(one, now);
      handled += 1;
    }
    return { did: handled, isLeft: handled < waiting.length || waiting.length === MESSAGES_MAX };
  },
};

/** Who can be sent what: read for all messages together, a round trip for each collection. */
const sorted = async (waiting: readonly Documents['outbox'][]) => {
  const accounts = await accountsOf(waiting);
  const words = await describeTargets(waiting.map(({ target }) => target));
  const settings = templateSettings();
  const ready: Ready[] = [];
  const unreachable: Documents['outbox'][] = [];
  const unwanted: Documents['outbox'][] = [];
  for (const message of waiting) {
    const account = accounts.get(message.residentId);
    const [setting, what] = [settings[message.template], words.get(message.target.id)];
    if (!account) unreachable.push(message);
    else if (setting && what !== undefined) ready.push({ message, account, setting, what });
    else unwanted.push(message);
  }
  return { ready, unreachable, unwanted };
};

const send = async ({ message, account, setting, what }: Ready, now: InstantMs): Promise<void> => {
  const leased = await lease(message, account.identityId, now);
  if (leased?.status !== 'waiting') return;
  const status = await deliver(leased, account.openid, setting, what);
  if (status !== 'waiting') await endAll([leased], status, leased.dueAt);
};

const deliver = async (
  { _id, target, state, at, attempts }: Documents['outbox'],
  openid: string,
  setting: TemplateSetting,
  what: string,
): Promise<Status> => {
  try {
    await openapi().subscribeMessage.send({
      touser: openid,
      templateId: setting.id,
      page: `${target.page}?id=${target.id}`,
      data: messageData(setting, state, what, at),
      miniprogramState: 'formal',
      lang: 'zh_CN',
    });
    return 'sent';
  } catch (cause) {
    if ((cause as { errCode?: unknown }).errCode === REFUSED) return 'unwanted';
    console.warn(`message ${_id} was not taken, attempt ${attempts}`, cause);
    return attempts >= ATTEMPTS_MAX ? 'failed' : 'waiting';
  }
};

/** Ends messages that are due at `until` at the latest: those another run has leased since are left to it. */
const endAll = async (messages: readonly Documents['outbox'][], status: Status, until: InstantMs): Promise<void> => {
  if (messages.length === 0) return;
  const ids = messages.map(({ _id }) => _id);
  await patiently(() =>
    collection('outbox')
      .where({ _id: command.in(ids), status: 'waiting', dueAt: command.lte(until) })
      .update({ data: { status } }),
  );
};
