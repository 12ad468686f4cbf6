import type { ApiHandlers } from '../handlers.ts';
import { home } from './home.ts';
import { list } from './list.ts';
import { markRead } from './mark-read.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'inbox.home': home,
  'inbox.list': list,
  'inbox.markRead': markRead,
} satisfies Partial<ApiHandlers>;
