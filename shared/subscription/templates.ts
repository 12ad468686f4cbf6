import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock, beijingDay } from '../kernel/time.ts';
import { NEED_TEMPLATES } from '../need/messages.ts';

/** The state in words that each message carries; every feature has its own in `messages.ts`. */
export const TEMPLATE_WORDS = { ...NEED_TEMPLATES } as const;
/** What WeChat may tell somebody outside Linli: one template of the account each (platform.md §3.3). */
export type Template = keyof typeof TEMPLATE_WORDS;
/** Every template there is. */
export const TEMPLATES = Object.keys(TEMPLATE_WORDS) as [Template, ...Template[]];

/**
 * How a message stands. `waiting`: to be sent. `sent`: WeChat took it. `unwanted`: no yes was left, or WeChat says so. `unreachable`:
 * the resident has no account any more. `failed`: given up after the last attempt.
 */
export const MESSAGE_STATUSES = ['waiting', 'sent', 'unwanted', 'unreachable', 'failed'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** When a person is asked, and for which messages: never more than three, WeChat's bound for one tap. */
export const ASKED_AT = {
  /** Somebody just said a need: who takes it, and when is it done? */
  posted: ['needClaimed', 'needDone'],
  /** Somebody just took one: is it good? */
  claimed: ['needConfirmed', 'needSentBack'],
} as const satisfies Record<string, readonly Template[]>;
export type AskedAt = keyof typeof ASKED_AT;

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

const THING_LENGTH_MAX = 20;

/**
 * The data of one message: what it is about (cut to 20 characters), how that stands, and when it happened on Beijing's clock.
 */
export const messageData = (
  setting: TemplateSetting,
  template: Template,
  what: string,
  at: InstantMs,
): Readonly<Record<string, { readonly value: string }>> => {
  const { hour, minute } = beijingClock(at);
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const characters = Array.from(what.replace(/\s+/g, ' '));
  return {
    [setting.what]: { value: characters.slice(0, THING_LENGTH_MAX).join('') },
    [setting.state]: { value: TEMPLATE_WORDS[template] },
    [setting.when]: { value: `${beijingDay(at)} ${clock}` },
  };
};
