import { closingOf } from '../../../shared/assignment/deadlines.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { MEETING_LIMITS } from '../../../shared/meeting/limits.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { receiverIn } from '../need/index.ts';
import { actOnMeeting } from './act.ts';

type Refused =
  'MEETING_NOT_RUNNING' | 'ITEM_NOT_FOUND' | 'DAY_NOT_POSSIBLE' | 'RECEIVER_NOT_FOUND' | 'SUPERVISOR_MAY_NOT_LEAD';

export const setTopic: ApiHandlers['meeting.setTopic'] = async ({ meetingId, kind, leadId, plan, dueDay }, ctx) => {
  const verdict = await checkText(ctx.openid, plan);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnMeeting<Refused>(ctx, meetingId, 'meeting.topicSet', async (meeting, now, transaction) => {
    if (meeting.status === 'planned' || meeting.status === 'final') return fail('MEETING_NOT_RUNNING');
    if (!meeting.topics.some((topic) => topic.kind === kind)) return fail('ITEM_NOT_FOUND');
    const today = beijingDay(now);
    if (dueDay <= today || dueDay > addDays(today, MEETING_LIMITS.daysMax)) return fail('DAY_NOT_POSSIBLE');
    const lead = await receiverIn(transaction, meeting.communityId, leadId, today);
    if (!lead.ok) return lead;
    if (lead.value.roles.includes('supervisor')) return fail('SUPERVISOR_MAY_NOT_LEAD');
    const words = { words: plan, isPublic: verdict === 'clear' };
    const planned = { leadId: lead.value.party.id, ...words, dueAt: closingOf(dueDay) };
    const topics = meeting.topics.map((topic) => (topic.kind === kind ? { ...topic, plan: planned } : topic));
    return ok({ ...meeting, topics, updatedAt: now });
  });
};
