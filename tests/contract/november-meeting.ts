import { at } from '../world/beijing.ts';
import type { Resident, World } from '../world/world.ts';
import { sayOf } from './refusals/review.ts';

/** A Tuesday: the reviews of November are open, and the meeting is on the 30th. */
export const BEFORE_MEETING = at('2026-11-24T10:00:00');
export const MONTH = '2026-11';

/** What is said in three buildings before the meeting of November, so that everything can become of it. */
export const sayInNovember = async (world: World) => {
  const [wei, mo, luo, nong] = await world.joinAll('wei', 'mo', 'luo', 'nong');
  return {
    lift: await sayOf(wei),
    same: await sayOf(mo, { text: '电梯又停了' }),
    unnamed: await sayOf(mo, { kind: 'child', text: '想有地方写作业', isNamed: false }),
    captain: await sayOf(wei, { kind: 'other', text: '楼长总不在家', isAboutCaptain: true }),
    flowers: await sayOf(luo, { kind: 'idea', text: '楼下种花' }),
    debt: await sayOf(nong, { kind: 'other', text: '老板不发工钱' }),
    praise: await sayOf(nong, { kind: 'praise', text: '楼长真好' }),
  };
};
/** The opinions by what each is about. */
export type Said = Awaited<ReturnType<typeof sayInNovember>>;

export const nowBy = (who: Resident) => who.must('meeting.now', {});
/** What somebody was told of the meeting. */
export const newsOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items.filter(({ kind }) => kind.startsWith('meeting.'));
