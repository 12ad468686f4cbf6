import { endOffice, holderOf } from '../../../shared/office/office.ts';
import type { ApiHandlers } from '../handlers.ts';
import { freeOfOffice } from '../membership/index.ts';
import { actOnOffice } from './act.ts';

export const end: ApiHandlers['office.end'] = ({ officeId }, ctx) =>
  actOnOffice(
    ctx,
    officeId,
    'office.ended',
    endOffice,
    () => ({ officeId }),
    (transaction, before) => freeOfOffice(transaction, holderOf(before)),
  );
