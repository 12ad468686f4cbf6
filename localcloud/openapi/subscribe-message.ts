import { answered, refused, type Api } from './api.ts';
import type { Message, Subscriptions } from './subscriptions.ts';

const VALUE_LENGTH_MAX = 20;
const THING = /^thing\d+$/;

type MessageData = Message['data'];

/** The data of a message, or why WeChat would not take it. */
const readData = (data: unknown): MessageData | string => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'data must be an object';
  const entries = Object.entries(data as Record<string, unknown>);
  if (entries.length === 0) return 'data is empty';
  for (const [key, field] of entries) {
    const value = (field as { value?: unknown } | null)?.value;
    if (typeof value !== 'string' && typeof value !== 'number') return `data.${key}.value is missing`;
    if (String(value) === '') return `data.${key}.value is empty`;
    if (THING.test(key) && Array.from(String(value)).length > VALUE_LENGTH_MAX) {
      return `data.${key}.value is longer than ${VALUE_LENGTH_MAX} characters`;
    }
  }
  return Object.fromEntries(
    entries.map(([key, field]) => [key, { value: String((field as { value: unknown }).value) }]),
  );
};

/**
 * `subscribeMessage.send`. One acceptance is one message. [DOC]
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message-overview.html
 *
 * Refuses, in this order: no user (40003), no template (40037), data that the template could not take (47003), no quota (43101).
 */
export const subscribeMessageSend =
  (subscriptions: Subscriptions): Api =>
  (args, { clock, log }) => {
    const { touser, template_id: template, page } = args;
    if (typeof touser !== 'string' || touser === '') return refused(40003, 'invalid openid');
    if (typeof template !== 'string' || template === '') return refused(40037, 'template_id is invalid');
    const data = readData(args['data']);
    if (typeof data === 'string') return refused(47003, `argument invalid! ${data}`);
    if (!subscriptions.take(touser, template)) return refused(43101, 'user refuse to accept the msg');
    subscriptions.keep({ at: clock.now(), touser, template, data, ...(typeof page === 'string' ? { page } : {}) });
    log(`message to ${touser}, template ${template}: ${JSON.stringify(data)}`);
    return answered({});
  };
