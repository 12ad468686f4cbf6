import type { BulkMethod } from '../../shared/rpc/functions.ts';
import { bulkHandlers as code } from '../api/code/bulk.ts';
import { bulkHandlers as community } from '../api/community/bulk.ts';
import { bulkHandlers as earning } from '../api/earning/bulk.ts';
import { bulkHandlers as insight } from '../api/insight/bulk.ts';
import { bulkHandlers as membership } from '../api/membership/bulk.ts';
import { bulkHandlers as merchant } from '../api/merchant/bulk.ts';
import { bulkHandlers as review } from '../api/review/bulk.ts';
import { bulkHandlers as vote } from '../api/vote/bulk.ts';
import type { ApiHandlers } from '../api/handlers.ts';
import { serve } from '../api/serve.ts';

const handlers: Pick<ApiHandlers, BulkMethod> = {
  ...code,
  ...community,
  ...earning,
  ...insight,
  ...membership,
  ...merchant,
  ...review,
  ...vote,
};

/** The function residents call for heavy work, with libraries that `api` does not load. */
export const main = serve(handlers);
