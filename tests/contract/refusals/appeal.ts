import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { plantMeeting, type PlantedMeeting } from './planted-meetings.ts';
import { homeOf, plant } from './planted-reviews.ts';

const NOWHERE = 'opinion_nowhere';
export const WHY = '现在更坏了';
export const HEARD = { isUpheld: true, words: '会上重新说' } as const;

/** A meeting that refused the first opinion of 1号楼, which is 小韦's. */
export const refusedMeeting = async (world: World): Promise<PlantedMeeting> => {
  const planted = await plantMeeting(world);
  const staff = await world.join('staff');
  await staff.must('meeting.refuse', { opinionId: planted.opinions[0], reason: '地下有水管，不能挖' });
  return planted;
};
/** The same, with an appeal that waits. */
export const appealedMeeting = async (world: World): Promise<PlantedMeeting> => {
  const planted = await refusedMeeting(world);
  await (await world.join('wei')).must('meeting.appeal', { opinionId: planted.opinions[0], words: WHY });
  return planted;
};

const appeal = async (world: World, opinionId: string, words: string = WHY) =>
  (await world.join('wei')).call('meeting.appeal', { opinionId, words });
const hear = (chair: Pick<Resident, 'call'>, opinionId: string, words: string = HEARD.words) =>
  chair.call('meeting.hearAppeal', { opinionId, ...HEARD, words });

export const appealRefusals = {
  'meeting.appeal': {
    TEXT_REFUSED: (world: World) => appeal(world, NOWHERE, RISKY),
    OPINION_NOT_FOUND: (world: World) => appeal(world, NOWHERE),
    NOT_REFUSED: async (world: World) => appeal(world, (await plantMeeting(world)).opinions[0]),
    ALREADY_APPEALED: async (world: World) => appeal(world, (await appealedMeeting(world)).opinions[0]),
    APPEAL_TOO_LATE: async (world: World) => {
      const { opinions } = await refusedMeeting(world);
      await setField(world.cloud.url, 'opinions', opinions[0], 'decidedAt', 1);
      return appeal(world, opinions[0]);
    },
  },
  'meeting.hearAppeal': {
    TEXT_REFUSED: (world: World) => hear(world.founder, NOWHERE, RISKY),
    OPINION_NOT_FOUND: (world: World) => hear(world.founder, NOWHERE),
    APPEAL_NOT_FOUND: async (world: World) => hear(world.founder, (await refusedMeeting(world)).opinions[0]),
    APPEAL_OF_OWN: async (world: World) => hear(await world.join('staff'), (await appealedMeeting(world)).opinions[0]),
    MONTH_NOT_POSSIBLE: async (world: World) => {
      const { meetingId, month, opinions } = await appealedMeeting(world);
      await setField(world.cloud.url, 'meetings', meetingId, 'status', 'drafted');
      const home = await homeOf(world, await world.join('wei'));
      for (const next of ['-02', '-03'] as const) {
        const later = month.replace('-01', next) as LocalMonth;
        const past = (world.cloud.clock.now() - 1) as InstantMs;
        const days = { ...reviewDays(later), opensAt: past, closesAt: past, meetsOn: '2020-01-01' as LocalDate };
        await plant(world, { ...home, month: later }, 1, days);
      }
      return hear(world.founder, opinions[0]);
    },
  },
};
