import { answered, refused, type Api, type ApiArgs } from './api.ts';
import type { Subscriptions } from './subscriptions.ts';

/** [DOC] An answer is taken within 48 hours of what the user did; here that is their last call of a function. */
const ANSWER_WITHIN_MS = 48 * 60 * 60 * 1000;

/** What each type of message says, by the field that it needs. */
const SAYS: Readonly<Record<string, { readonly part: string; readonly field: string }>> = {
  text: { part: 'text', field: 'content' },
  image: { part: 'image', field: 'media_id' },
  link: { part: 'link', field: 'url' },
  miniprogrampage: { part: 'miniprogrampage', field: 'pagepath' },
};

const saidIn = (args: ApiArgs, { part, field }: { readonly part: string; readonly field: string }): unknown =>
  (args[part] as Readonly<Record<string, unknown>> | null | undefined)?.[field];

/**
 * `customerServiceMessage.send`: kept and shown in the console with the subscription messages.
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-mgnt/kf-message/sendCustomMessage.html
 *
 * Refuses, in this order: no user (40003), a type other than text, image, link and miniprogrampage (40008), nothing said (44004), a user who
 * was not here within 48 hours (45015).
 */
export const customerServiceSend =
  (subscriptions: Subscriptions): Api =>
  (args, { clock, state, log }) => {
    const { touser, msgtype } = args;
    if (typeof touser !== 'string' || touser === '') return refused(40003, 'invalid openid');
    const says = typeof msgtype === 'string' && Object.hasOwn(SAYS, msgtype) ? SAYS[msgtype] : undefined;
    if (!says) return refused(40008, 'invalid message type');
    const said = saidIn(args, says);
    if (typeof said !== 'string' || said === '') return refused(44004, 'empty content');
    const visit = state.lastVisit(touser);
    if (visit === undefined || clock.now() - visit > ANSWER_WITHIN_MS)
      return refused(45015, 'response out of time limit or subscription is canceled');
    const template = `customer service: ${says.part}`;
    subscriptions.keep({ at: clock.now(), touser, template, data: { [says.field]: { value: said } } });
    log(`${template} to ${touser}: ${said}`);
    return answered({});
  };
