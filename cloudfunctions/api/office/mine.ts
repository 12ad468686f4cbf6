import { ok } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { liveCodeUntil } from './code.ts';
import { factsOf, termOf } from './project.ts';

export const mine: ApiHandlers['office.mine'] = (_input, { office, now }) =>
  Promise.resolve(ok({ ...factsOf(office), ...termOf(office), codeUntil: liveCodeUntil(office, now) }));
