import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { seeded } from '../../../tests/fixtures/random.ts';
import { callerOf, type Caller, type Cloud } from '../caller.ts';
import { doStep, PROPERTY } from './do-step.ts';
import { liveNightBefore, NIGHTS_LIVED } from './live-nights.ts';
import { liveReviewDay } from './live-reviews.ts';
import type { Neighbours } from './people.ts';
import { diaryOf, planOf, type Entry, type Matter } from './plan.ts';

const DAY_MS = 86_400_000;
const SEED = 20260529;
const REVIEWS_SEED = 20260620;

/** What the staff tell everybody, and when; synthetic. */
const NOTICES = [
  { day: 40, title: '打疫苗', body: '周六早上九点到十二点，在服务中心给孩子打疫苗，带上本子。' },
  { day: 178, title: '停水', body: '明天早上八点到十二点，修水管，家里先接好水。' },
] as const;

type Company = {
  readonly cloud: Cloud;
  readonly staff: Caller;
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** What the personas say in the last review of these days. */
  readonly speakAsPersonas?: () => Promise<void>;
  /** What else they do, so many days before the last one. */
  readonly liveAsPersonas?: (daysLeft: number) => Promise<void>;
};

/** Lives so many days from the cloud's present on, with the timers of each: the same acts at every start. */
export const liveDays = async (
  { cloud, staff, neighbours, speakAsPersonas, liveAsPersonas }: Company,
  days: number,
  tell: (done: number, total: number) => void,
): Promise<void> => {
  const property = await openProperty(cloud, staff);
  const reviews = seeded(REVIEWS_SEED);
  const diary = diaryOf(planOf(seeded(SEED), [...neighbours.keys()], days), days);
  const needIds = new Map<Matter, string>();
  const begun = cloud.clock.now();
  const until = beijingDay((begun + days * DAY_MS) as InstantMs);
  const personas = speakAsPersonas ? { personas: { until, speak: speakAsPersonas } } : {};
  for (let day = 0; day < days; day += 1) {
    if (day >= days - NIGHTS_LIVED) await liveNightBefore(cloud, begun + day * DAY_MS);
    await cloud.clock.jumpTo(begun + day * DAY_MS, { timers: 'once' });
    for (const notice of NOTICES.filter((one) => one.day === day)) {
      const { title, body } = notice;
      await staff('notice.publish', { scope: { kind: 'community' }, title, body, isLookedAt: true });
    }
    await liveReviewDay({ cloud, staff, neighbours, ...personas }, reviews);
    for (const entry of diary.filter((one) => one.day === day))
      await liveEntry(entry, { cloud, staff, neighbours, property, needIds });
    await liveAsPersonas?.(days - 1 - day);
    tell(day + 1, days);
  }
};

type Living = Company & { readonly property: Caller; readonly needIds: Map<Matter, string> };

const liveEntry = async ({ matter, step }: Entry, { cloud, staff, neighbours, property, needIds }: Living) => {
  const those = neighbours.get(matter.building);
  if (!those) throw new Error(`nobody lives in ${matter.building}`);
  const [first, second] = those.posters;
  const [poster, neighbour] = matter.day % 2 === 0 ? [first, second] : [second, first];
  if (step === null) {
    const { kind, text, urgency, slots, at } = matter.sentence;
    const { needId } = await poster('need.post', { kind, text, urgency, slots, place: { at, note: '' } });
    needIds.set(matter, needId);
    return;
  }
  await doStep(step, {
    needId: needIds.get(matter) ?? '',
    now: cloud.clock.now() as InstantMs,
    captainName: those.captainName,
    of: { poster, neighbour, helper: those.helper, captain: those.captain, staff, property },
  });
};

/** The property company, whose account does not live here. */
const openProperty = async (cloud: Cloud, staff: Caller): Promise<Caller> => {
  const office = await staff('office.open', {
    ...{ organisation: PROPERTY, officeRole: 'property', contactName: '前台', phone: null, hours: '早八点到晚六点' },
    ...{ scope: { kind: 'community' }, from: '2026-01-01', to: null },
  });
  const { code } = await staff('office.issueCode', office);
  const property = callerOf(cloud, 'preview-property');
  await property('office.bind', { code });
  return property;
};
