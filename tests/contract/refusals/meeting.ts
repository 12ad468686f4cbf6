import { appealRefusals } from './appeal.ts';
import { atMeeting, ENDED, NOWHERE } from './at-meeting.ts';
import { DECISION_REFUSALS } from './decisions.ts';
import { MINUTES_REFUSALS } from './minutes.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

export const MEETING_REFUSALS: Refusals<MethodsOf<'meeting'>> = {
  ...appealRefusals,
  ...DECISION_REFUSALS,
  ...MINUTES_REFUSALS,
  'meeting.now': {
    MEETING_NOT_FOUND: async (world) => (await world.join('wei')).call('meeting.now', { meetingId: 'meeting_nowhere' }),
  },
  'meeting.matters': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.matters', {
        ...{ meetingId: 'meeting_nowhere', buildingId: 'building_nowhere', isOpen: true },
      }),
  },
  'meeting.begin': {
    MEETING_BEGUN: atMeeting((chair, { month }) => chair.call('meeting.begin', { month })),
    MEETING_TOO_EARLY: async (world) => (await world.join('staff')).call('meeting.begin', { month: '2099-12' }),
  },
  'meeting.attend': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('captain1')).call('meeting.attend', { meetingId: 'meeting_nowhere', code: '123456' }),
    MEETING_NOT_RUNNING: atMeeting(
      async (_, { meetingId }, world) =>
        (await world.join('captain1')).call('meeting.attend', { meetingId, code: '123456' }),
      ENDED,
    ),
    FOR_NO_BUILDING: atMeeting(async (_, { meetingId }, world) =>
      (await world.join('wei')).call('meeting.attend', { meetingId, code: '123456' }),
    ),
    TOO_MANY_ATTEMPTS: atMeeting(async (_, { meetingId }, world) => {
      const captain = await world.join('captain1');
      for (let tries = 0; tries < 5; tries += 1) await captain.call('meeting.attend', { meetingId, code: '000000' });
      return captain.call('meeting.attend', { meetingId, code: '000000' });
    }),
    MEETING_CODE_WRONG: atMeeting(async (_, { meetingId }, world) =>
      (await world.join('captain1')).call('meeting.attend', { meetingId, code: '000000' }),
    ),
  },
  'meeting.markPresent': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.markPresent', {
        ...{ meetingId: 'meeting_nowhere', residentId: 'resident_nowhere' },
      }),
    RESIDENT_NOT_FOUND: atMeeting((chair, { meetingId }) =>
      chair.call('meeting.markPresent', { meetingId, residentId: 'resident_nowhere' }),
    ),
    MEETING_NOT_RUNNING: atMeeting(
      async (chair, { meetingId }, world) =>
        chair.call('meeting.markPresent', { meetingId, residentId: (await world.join('captain1')).residentId }),
      ENDED,
    ),
    FOR_NO_BUILDING: atMeeting(async (chair, { meetingId }, world) =>
      chair.call('meeting.markPresent', { meetingId, residentId: (await world.join('wei')).residentId }),
    ),
  },
  'meeting.turnTo': {
    OPINION_NOT_FOUND: async (world) => (await world.join('staff')).call('meeting.turnTo', NOWHERE),
    MEETING_NOT_RUNNING: atMeeting(
      (chair, { opinions: [one] }) => chair.call('meeting.turnTo', { opinionId: one }),
      ENDED,
    ),
  },
  'meeting.end': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.end', { meetingId: 'meeting_nowhere' }),
    MEETING_NOT_RUNNING: atMeeting((chair, { meetingId }) => chair.call('meeting.end', { meetingId }), ENDED),
    MATTERS_OPEN: atMeeting((chair, { meetingId }) => chair.call('meeting.end', { meetingId })),
  },
};
