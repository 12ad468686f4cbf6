import type { ApiHandlers } from '../handlers.ts';
import { allowHousemates } from './allow-housemates.ts';
import { find } from './find.ts';
import { housemates } from './housemates.ts';
import { issueCard } from './issue-card.ts';

export { housemateBefore, housemateIn } from './housemate-in.ts';
export { killCard } from './kill-card.ts';
export { showCard } from './show-card.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'household.allowHousemates': allowHousemates,
  'household.find': find,
  'household.housemates': housemates,
  'household.issueCard': issueCard,
} satisfies Partial<ApiHandlers>;
