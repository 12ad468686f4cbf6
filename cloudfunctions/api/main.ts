import type { BulkMethod } from '../../shared/rpc/functions.ts';
import type { ApiHandlers } from './handlers.ts';
import * as appointment from './appointment/index.ts';
import * as capture from './capture/index.ts';
import * as code from './code/index.ts';
import * as community from './community/index.ts';
import * as household from './household/index.ts';
import * as inbox from './inbox/index.ts';
import * as insight from './insight/index.ts';
import * as draw from './draw/index.ts';
import * as earning from './earning/index.ts';
import * as duty from './duty/index.ts';
import * as meeting from './meeting/index.ts';
import * as membership from './membership/index.ts';
import * as mutual from './mutual/index.ts';
import * as need from './need/index.ts';
import * as notice from './notice/index.ts';
import * as office from './office/index.ts';
import * as review from './review/index.ts';
import * as points from './points/index.ts';
import * as merchant from './merchant/index.ts';
import * as redemption from './redemption/index.ts';
import * as shop from './shop/index.ts';
import * as subscription from './subscription/index.ts';
import * as supervision from './supervision/index.ts';
import * as vote from './vote/index.ts';
import { serve } from './serve.ts';

const handlers: Omit<ApiHandlers, BulkMethod> = {
  ...appointment.handlers,
  ...capture.handlers,
  ...code.handlers,
  ...community.handlers,
  ...household.handlers,
  ...inbox.handlers,
  ...insight.handlers,
  ...draw.handlers,
  ...earning.handlers,
  ...duty.handlers,
  ...meeting.handlers,
  ...membership.handlers,
  ...mutual.handlers,
  ...need.handlers,
  ...notice.handlers,
  ...office.handlers,
  ...points.handlers,
  ...supervision.handlers,
  ...review.handlers,
  ...merchant.handlers,
  ...redemption.handlers,
  ...shop.handlers,
  ...subscription.handlers,
  ...vote.handlers,
};

/** The function residents call for what is used every day. */
export const main = serve(handlers);
