import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock, beijingDay } from '../kernel/time.ts';

/**
 * What WeChat may tell somebody outside Linli, one template of the account each. `sought`: somebody comes, or waits for you. `changed`: what
 * became of something of yours. `due`: a day comes near or has passed. Three, because one tap answers WeChat's question for three (platform.md §3.3).
 */
export const TEMPLATES = ['sought', 'changed', 'due'] as const;
export type Template = (typeof TEMPLATES)[number];

/** The longest text WeChat takes in a field, in characters; a longer one is refused. */
export const THING_LENGTH_MAX = 20;
/** How an event is told: its template, and the state in words of at most `THING_LENGTH_MAX` characters. Every feature has its own in `messages.ts`. */
export type Message = { readonly template: Template; readonly state: string };

/**
 * How a message stands. `waiting`: to be sent. `sent`: WeChat took it. `unwanted`: no yes was left, or WeChat says so. `unreachable`:
 * the resident has no account any more. `failed`: given up after the last attempt.
 */
export const MESSAGE_STATUSES = ['waiting', 'sent', 'unwanted', 'unreachable', 'failed'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** What one tap on WeChat's own question answers for a template. Only `accept` is a message. */
export const ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * A template as it was chosen in WeChat's console: its id, and which of its fields takes what. Differs from account to account, so it
 * is a setting of the deployment and no constant.
 */
export type TemplateSetting = {
  readonly id: string;
  /** Fields such as `thing1`, `thing2`, `time3`. */
  readonly what: string;
  readonly state: string;
  readonly when: string;
};
export type TemplateSettings = Partial<Readonly<Record<Template, TemplateSetting>>>;

/**
 * The data of one message: what it is about (cut to 20 characters), how that stands, and when it happened on Beijing's clock.
 */
export const messageData = (
  setting: TemplateSetting,
  state: string,
  what: string,
  at: InstantMs,
): Readonly<Record<string, { readonly value: string }>> => {
  const { hour, minute } = beijingClock(at);
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const characters = Array.from(what.replace(/\s+/g, ' '));
  return {
    [setting.what]: { value: characters.slice(0, THING_LENGTH_MAX).join('') },
    [setting.state]: { value: state },
    [setting.when]: { value: `${beijingDay(at)} ${clock}` },
  };
};
