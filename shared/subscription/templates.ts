import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock, beijingDay } from '../kernel/time.ts';
import { NEED_KIND_WORDS } from '../need/kinds.ts';
import type { Need } from '../need/need.ts';

/** What WeChat may tell somebody outside Linli: one template of the account each (platform.md §3.3). */
export const TEMPLATES = ['needClaimed', 'needDone', 'needConfirmed', 'needSentBack'] as const;
export type Template = (typeof TEMPLATES)[number];

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

/** The state in words that each message carries, at most 20 characters: WeChat refuses longer ones. */
export const TEMPLATE_WORDS = {
  needClaimed: '有人接单了',
  needDone: '办完了，等你点头',
  needConfirmed: '点头了，结单，谢谢你',
  needSentBack: '还没好，请再去看看',
} as const satisfies Record<Template, string>;

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
 * The data of one message: which need (its kind and the beginning of its words, 20 characters in all), how it stands, and when that
 * happened on Beijing's clock. Nothing that the need's list row would not show (D5).
 */
export const messageData = (
  setting: TemplateSetting,
  template: Template,
  need: Pick<Need, 'kind' | 'text'>,
  at: InstantMs,
): Readonly<Record<string, { readonly value: string }>> => {
  const { hour, minute } = beijingClock(at);
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const what = Array.from(`${NEED_KIND_WORDS[need.kind]}：${need.text.replace(/\s+/g, ' ')}`);
  return {
    [setting.what]: { value: what.slice(0, THING_LENGTH_MAX).join('') },
    [setting.state]: { value: TEMPLATE_WORDS[template] },
    [setting.when]: { value: `${beijingDay(at)} ${clock}` },
  };
};
