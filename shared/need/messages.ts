import type { NeedEventKind } from './events.ts';
import { NEED_KIND_WORDS } from './kinds.ts';
import type { Need } from './need.ts';

/** The templates of WeChat that speak of needs, each with its state in words: at most 20 characters, WeChat refuses longer ones. */
export const NEED_TEMPLATES = {
  needClaimed: '有人接单了',
  needDone: '办完了，等你点头',
  needConfirmed: '点头了，结单，谢谢你',
  needSentBack: '还没好，请再去看看',
} as const;

/** The events of a need of which those concerned are told in WeChat, if they asked for it, and the template of each. */
export const NEED_MESSAGES = {
  'need.claimed': 'needClaimed',
  'need.doneReported': 'needDone',
  'need.confirmed': 'needConfirmed',
  'need.sentBack': 'needSentBack',
} as const satisfies Partial<Record<NeedEventKind, keyof typeof NEED_TEMPLATES>>;

/** What a message says a need is about: nothing that the need's list row would not show (D5). Not yet cut to WeChat's length. */
export const needInMessage = ({ kind, text }: Pick<Need, 'kind' | 'text'>): string =>
  `${NEED_KIND_WORDS[kind]}：${text === '' ? '听听看' : text}`;
