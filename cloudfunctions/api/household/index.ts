import type { ApiHandlers } from '../handlers.ts';
import { find } from './find.ts';
import { issueCard } from './issue-card.ts';

export { killCard } from './kill-card.ts';
export { showCard } from './show-card.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'household.find': find,
  'household.issueCard': issueCard,
} satisfies Partial<ApiHandlers>;
