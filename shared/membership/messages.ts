import type { Message } from '../subscription/templates.ts';

/** What of joining is told in WeChat, if they asked for it: that somebody on a new phone says they are them. */
export const MEMBERSHIP_MESSAGES = {
  'membership.takeOverBegun': { template: 'sought', state: '有人说换了新手机，是你吗' },
} as const satisfies Readonly<Record<string, Message>>;

/** What such a message is about. */
export const TAKE_OVER_IN_MESSAGE = '你的名字';

/** Where it leads: whoever it is told of says there whether it is them. No leading slash: WeChat wants none in a message. */
export const TAKE_OVER_PAGE = 'packages/membership/pages/phone/index';
