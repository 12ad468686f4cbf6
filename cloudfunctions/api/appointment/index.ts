import type { ApiHandlers } from '../handlers.ts';
import { acceptHandOver } from './accept-hand-over.ts';
import { appointDeputy } from './appoint-deputy.ts';
import { appoint } from './appoint.ts';
import { cancelHandOver } from './cancel-hand-over.ts';
import { confirmHandOver } from './confirm-hand-over.ts';
import { end } from './end.ts';
import { handOverFor } from './hand-over-for.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { proposeHandOver } from './propose-hand-over.ts';
import { staffing } from './staffing.ts';

export { passMatters } from './pass-matters.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'appointment.acceptHandOver': acceptHandOver,
  'appointment.appoint': appoint,
  'appointment.appointDeputy': appointDeputy,
  'appointment.cancelHandOver': cancelHandOver,
  'appointment.confirmHandOver': confirmHandOver,
  'appointment.end': end,
  'appointment.handOverFor': handOverFor,
  'appointment.person': person,
  'appointment.post': post,
  'appointment.proposeHandOver': proposeHandOver,
  'appointment.staffing': staffing,
} satisfies Partial<ApiHandlers>;
