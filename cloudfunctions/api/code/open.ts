import { fail, ok } from '../../../shared/kernel/errors.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { TARGETS } from './targets.ts';

/** Whoever scans it is told where it leads; what may be seen there is asked when they get there. */
export const open: ApiHandlers['code.open'] = async ({ scene }) => {
  const code = await getDocument('codes', scene);
  if (!code) return fail('CODE_NOT_FOUND');
  const { page, id } = code.target;
  return (await TARGETS[page].leads(id)) ? ok({ page, id }) : fail('CODE_NOT_FOUND');
};
