import type { ApiHandlers } from '../handlers.ts';
import { acceptHandOver } from './accept-hand-over.ts';
import { appointDeputy } from './appoint-deputy.ts';
import { appoint } from './appoint.ts';
import { cancelHandOver } from './cancel-hand-over.ts';
import { clusters } from './clusters.ts';
import { confirmHandOver } from './confirm-hand-over.ts';
import { end } from './end.ts';
import { handOverFor } from './hand-over-for.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { proposeHandOver } from './propose-hand-over.ts';
import { setCluster } from './set-cluster.ts';
import { staffing } from './staffing.ts';

export { leaveCluster } from './clusters-of.ts';
export { passMatters } from './pass-matters.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'appointment.acceptHandOver': acceptHandOver,
  'appointment.appoint': appoint,
  'appointment.appointDeputy': appointDeputy,
  'appointment.cancelHandOver': cancelHandOver,
  'appointment.clusters': clusters,
  'appointment.confirmHandOver': confirmHandOver,
  'appointment.end': end,
  'appointment.handOverFor': handOverFor,
  'appointment.person': person,
  'appointment.post': post,
  'appointment.proposeHandOver': proposeHandOver,
  'appointment.setCluster': setCluster,
  'appointment.staffing': staffing,
} satisfies Partial<ApiHandlers>;
