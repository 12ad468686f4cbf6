import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays, addMonths, monthOf } from '../../../shared/kernel/calendar.ts';
import { beijingDay, type LocalDate, type LocalMonth } from '../../../shared/kernel/time.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import type { Random } from '../../../tests/fixtures/random.ts';
import type { Caller, Cloud } from '../caller.ts';
import { holdMeeting } from './live-meeting.ts';
import type { Neighbours } from './people.ts';

/** What neighbours say in reviews, the same matter twice; invented. */
const MATTERS = [
  { kind: 'lift', text: '电梯老是停', again: '电梯又停了，老人上不去' },
  { kind: 'electricity', text: '楼道灯不亮', again: '晚上楼道黑，怕摔倒' },
  { kind: 'clean', text: '垃圾桶不够', again: '楼下垃圾满了没人收' },
  { kind: 'child', text: '孩子放学，想有地方写作业', again: '四点半以后孩子没地方去' },
  { kind: 'idea', text: '楼下想放两张凳子', again: '老人想在楼下坐一坐' },
  { kind: 'repair', text: '楼道扶手松了', again: '二楼扶手要修' },
  { kind: 'water', text: '水压小，顶楼没有水', again: '高楼层常常没水' },
] as const;
const PRAISE = { kind: 'praise', text: '楼长下雨天来帮我收衣服' } as const;
const SAID = { media: [], isNamed: true, isAboutCaptain: false };
/** Of so many buildings one has two who say the same. */
const ALIKE_OF = 3;

type Living = {
  readonly cloud: Cloud;
  readonly staff: Caller;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** What the personas say when the last review opens before that day. */
  readonly personas?: { readonly until: LocalDate; readonly speak: () => Promise<void> };
};

/** What is done of the reviews on the day the clock shows: opinions the day after they open, to the meeting the day after they close, and the meeting. */
export const liveReviewDay = async ({ cloud, staff, neighbours, personas }: Living, random: Random): Promise<void> => {
  const today = beijingDay(cloud.clock.now() as InstantMs);
  const { closesAt, meetsOn } = reviewDays(monthOf(today));
  if (today === dayOfSpeaking(monthOf(today))) {
    for (const those of neighbours.values()) await speak(those, random);
    if (personas && dayOfSpeaking(addMonths(monthOf(today), 1)) >= personas.until) await personas.speak();
  }
  if (today === addDays(beijingDay(closesAt), 1)) for (const those of neighbours.values()) await handOver(those);
  if (today === meetsOn) await holdMeeting({ cloud, staff, neighbours });
};

const dayOfSpeaking = (month: LocalMonth): LocalDate => addDays(beijingDay(reviewDays(month).opensAt), 1);

const speak = async ({ posters: [first, second], helper, captain }: Neighbours, random: Random): Promise<void> => {
  const matter = random.pick(MATTERS);
  const { kind, text, again } = matter;
  const one = await first('review.say', { ...SAID, kind, text });
  const isAlike = random.whole(1, ALIKE_OF) === 1;
  const other = random.pick(MATTERS.filter((each) => each !== matter));
  const said = isAlike ? { kind, text: again } : { kind: other.kind, text: other.text };
  const two = await second('review.say', { ...SAID, ...said, isNamed: random.whole(1, 4) > 1 });
  if (isAlike) await captain('review.merge', { opinionId: two.opinionId, intoId: one.opinionId });
  if ((await helper('review.now', {})).ourVoice === null) await helper('review.sayNothing', {});
  if (random.whole(1, 2) === 1) await captain('review.say', { ...SAID, ...PRAISE });
};

const handOver = async ({ captain }: Neighbours): Promise<void> => {
  const { review } = await captain('review.now', {});
  if (review.status !== 'closed') return;
  await captain('review.handOver', { reviewId: review.reviewId, summary: '大家说的都在这里了' });
};
