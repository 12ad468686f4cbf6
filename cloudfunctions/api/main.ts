import { apiContract, type ApiContract } from '../../shared/contract.ts';
import { createRouter } from '../../shared/rpc/router.ts';
import type { CommonErrorCode } from '../../shared/kernel/errors.ts';
import type { Request } from '../../shared/rpc/contract.ts';
import type { ApiCtx } from '../platform/context.ts';
import { admit } from '../platform/identity.ts';
import { ContentionError } from '../platform/patience.ts';
import { databaseErrorKind } from '../platform/database-error.ts';
import type { ApiHandlers } from './handlers.ts';
import * as code from './code/index.ts';
import * as community from './community/index.ts';
import * as inbox from './inbox/index.ts';
import * as insight from './insight/index.ts';
import * as duty from './duty/index.ts';
import * as membership from './membership/index.ts';
import * as need from './need/index.ts';
import * as notice from './notice/index.ts';
import * as points from './points/index.ts';
import * as subscription from './subscription/index.ts';

const handlers: ApiHandlers = {
  ...code.handlers,
  ...community.handlers,
  ...inbox.handlers,
  ...insight.handlers,
  ...duty.handlers,
  ...membership.handlers,
  ...need.handlers,
  ...notice.handlers,
  ...points.handlers,
  ...subscription.handlers,
};

/** An overload is told as such; everything else that is thrown is a bug, logged with its request and told as INTERNAL. */
const failed = (cause: unknown, request: Request): CommonErrorCode => {
  if (cause instanceof ContentionError || databaseErrorKind(cause) === 'overloaded') return 'BUSY';
  console.error(`${request.method} ${request.requestId} (client ${request.client}) failed`, cause);
  return databaseErrorKind(cause) === 'unknown-outcome' ? 'BUSY' : 'INTERNAL';
};

/** The one function residents call. */
export const main = createRouter<ApiContract, ApiCtx>(apiContract, handlers, { admit, failed });
