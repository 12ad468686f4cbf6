import { approveDraft as approved } from '../../../shared/meeting/minutes.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnMeeting } from './act.ts';

export const approveDraft: ApiHandlers['meeting.approveDraft'] = ({ meetingId }, ctx) =>
  actOnMeeting(ctx, meetingId, 'meeting.draftApproved', (meeting, now) => Promise.resolve(approved(meeting, now)));
