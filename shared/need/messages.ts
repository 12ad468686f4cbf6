import type { Message } from '../subscription/templates.ts';
import type { NeedEventKind } from './events.ts';
import { NEED_KIND_WORDS } from './kinds.ts';
import type { Need } from './need.ts';

/**
 * The events of a need of which those it concerns are told in WeChat, if they asked for it: the template of each, and its state in words
 * that fit everybody who is told. What is not here waits in the inbox alone.
 */
export const NEED_MESSAGES = {
  'need.postedFor': { template: 'sought', state: '有人替你说了一件事' },
  'need.nodAsked': { template: 'sought', state: '替你说了，等你说对' },
  'need.guardianAsked': { template: 'sought', state: '孩子说的，等大人点头' },
  'need.agreed': { template: 'changed', state: '点头了，发出去了' },
  'need.agreedFor': { template: 'changed', state: '大人点头，发出去了' },
  'need.disagreed': { template: 'changed', state: '没点头，没发出去' },
  'need.stillAsked': { template: 'due', state: '还没点头，请看一看' },
  'need.assentLapsed': { template: 'changed', state: '没人点头，没发出去' },
  'need.refused': { template: 'changed', state: '没发出来，请改一改' },
  'need.claimed': { template: 'sought', state: '有人接单了' },
  'need.released': { template: 'changed', state: '接单的人来不了' },
  'need.doneReported': { template: 'sought', state: '办完了，等你点头' },
  'need.confirmed': { template: 'changed', state: '点头了，结单，谢谢你' },
  'need.sentBack': { template: 'sought', state: '还没好，请再去看看' },
  'need.withdrawn': { template: 'changed', state: '说的人收回了' },
  'need.wordsWritten': { template: 'sought', state: '写好了，听听对不对' },
  'need.wordsRejected': { template: 'sought', state: '写得不对，请再听' },
  'need.given': { template: 'sought', state: '有人来办了，请看一看' },
  'need.contacted': { template: 'changed', state: '找你说过话了' },
  'need.promised': { template: 'changed', state: '说好哪天办好了' },
  'need.transferred': { template: 'sought', state: '换人来办了，请看一看' },
  'need.extensionAsked': { template: 'sought', state: '想晚几天，请看一看' },
  'need.extensionGranted': { template: 'changed', state: '晚几天办，说好了' },
  'need.extensionRefused': { template: 'changed', state: '不能晚，照原来的日子' },
  'need.objected': { template: 'sought', state: '说不该他办，请看一看' },
  'need.objectionUpheld': { template: 'changed', state: '要换人来办' },
  'need.objectionRefused': { template: 'changed', state: '还是原来的人办' },
  'need.leadLost': { template: 'sought', state: '没有人牵头了' },
  'need.dueSoon': { template: 'due', state: '快到期了，还没办好' },
  'need.overdue': { template: 'due', state: '到期了，还没办好' },
  'need.overdueThreeDays': { template: 'due', state: '过期三天，还没办好' },
  'need.overdueSevenDays': { template: 'due', state: '过期七天，还没办好' },
  'need.callAsked': { template: 'sought', state: '还没点头，请看一看' },
  'need.notReached': { template: 'sought', state: '打电话没找到你' },
  'need.unanswered': { template: 'changed', state: '没人点头，收起来了' },
  'need.closedFor': { template: 'changed', state: '社区收起来了' },
  'need.takenDown': { template: 'changed', state: '话拿下来了，看为什么' },
  'need.noteLeft': { template: 'changed', state: '有人给你留言' },
  'need.noteTakenDown': { template: 'changed', state: '留言拿下来了，看为什么' },
  'need.noteRestored': { template: 'changed', state: '留言放回去了' },
  'need.restored': { template: 'changed', state: '话放回去了' },
} as const satisfies Partial<Record<NeedEventKind, Message>>;

/** What a message says of a need that is on no wall: a private matter, or words that are checked or were taken down. */
export const HIDDEN_IN_MESSAGE = '一件事';

/** What a message says a need on the wall is about: nothing that the need's list row would not show (D5). Not yet cut to WeChat's length. */
export const needInMessage = ({ kind, text }: Pick<Need, 'kind' | 'text'>): string =>
  `${NEED_KIND_WORDS[kind]}：${text === '' ? '听听看' : text}`;
