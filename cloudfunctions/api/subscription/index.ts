import type { ApiHandlers } from '../handlers.ts';
import { record } from './record.ts';
import { templates } from './templates.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'subscription.record': record,
  'subscription.templates': templates,
} satisfies Partial<ApiHandlers>;
