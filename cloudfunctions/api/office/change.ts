import { changeOffice } from '../../../shared/office/office.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnOffice } from './act.ts';
import { isRefused } from './words.ts';

export const change: ApiHandlers['office.change'] = async ({ officeId, ...written }, ctx) => {
  if (await isRefused(ctx.openid, written)) return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnOffice(
    ctx,
    officeId,
    'office.changed',
    (office) => changeOffice(office, written),
    () => ({ officeId }),
  );
};
