import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import { FIRST_RULE, numbersOf } from '../../shared/points/earning-rules.ts';
import { previewPersonas } from './seed.ts';
import type { Caller, Cloud } from './caller.ts';

type Village = {
  readonly cloud: Cloud;
  readonly as: (persona: string) => Caller;
  readonly founder: Caller;
};

const DAY_MS = 86_400_000;

/** Deeds, hours and a version of the rules in the states somebody can look at, through the methods everybody uses; all of it is made up. */
export const doGoodDeeds = async ({ cloud, as, founder }: Village): Promise<void> => {
  const [resident, neighbour, volunteer, staff] = [as('resident'), as('neighbour'), as('volunteer'), as('staff')];
  const day = (ago: number) => beijingDay((cloud.clock.now() - ago * DAY_MS) as InstantMs);
  const forAll = { isMine: true, other: null } as const;
  const labour = await volunteer('earning.declareDeed', {
    ...{ kind: 'labour', day: day(1), text: '修好了楼前的台阶', ...forAll },
  });
  const clean = await volunteer('earning.declareDeed', { kind: 'clean', day: day(2), text: '', ...forAll });
  for (const { deedId } of [labour, clean]) await staff('earning.checkDeed', { deedId, isRight: true, reason: '' });
  await neighbour('earning.objectDeed', { deedId: clean.deedId, reason: '那天他去县里了' });
  await resident('earning.declareDeed', { kind: 'mediate', day: day(1), text: '两家吵架，劝好了', ...forAll });
  const other = await doorOf(founder, 'neighbour-2');
  await resident('earning.declareDeed', { kind: 'help', day: day(0), text: '帮我搬米上楼', isMine: false, other });
  await resident('earning.declareHours', {
    day: day(1),
    spans: [
      { from: 480, to: 600, kind: 'labour' },
      { from: 870, to: 960, kind: 'clean' },
    ],
  });
  const numbers = numbersOf(FIRST_RULE);
  const [year, month] = day(0).split('-').map(Number) as [number, number];
  const from = `${String(month === 12 ? year + 1 : year)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  await founder('earning.draftRule', {
    ...{ ...numbers, from, perMeeting: 3, dayMax: 60 },
    perDeed: { ...numbers.perDeed, labour: 10 },
  });
};

/** Where somebody of the cast lives. */
const doorOf = async (founder: Caller, persona: string) => {
  const { person } = previewPersonas().find(({ id }) => id === persona) ?? {};
  if (!person) throw new Error(`${persona} lives nowhere`);
  const directory = await founder('community.directory', {});
  const home = directory.grids.flatMap(({ buildings }) => buildings).find(({ name }) => name === person.building);
  return { buildingId: home?.buildingId ?? '', unit: person.unit, flat: person.flat };
};
