import { aRiskyRecording } from '../../fixtures/media.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { Actor, Resident, World } from '../../world/world.ts';
import { A_NEED, RISKY } from './a-need.ts';
import type { HousemateMethod } from './housemate-methods.ts';
import { sentEnough } from './sent-enough.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const captain = (world: World) => world.join('captain1');
/** 韦's neighbour in the captain's building, who has no phone of their own. */
export const withoutPhone = async (world: World): Promise<{ residentId: string; householdId: string }> => {
  const wei = await world.join('wei');
  const home = (await world.db.one('residents', wei.residentId))?.householdId;
  const found = (await world.db.all('residents', { householdId: home ?? '' })).find(
    ({ identityId, birthYear, leftAt }) => identityId === null && birthYear === 1980 && leftAt === null,
  );
  if (!found) throw new Error('everybody has a phone');
  return { residentId: found._id, householdId: found.householdId };
};

/** The card of a household, just issued. */
export const cardOf = async (by: Actor, householdId: string): Promise<string> =>
  (await by.must('household.issueCard', { householdId })).code;

const otherThan = (code: string, by = 1): string => String((Number(code) + by) % 1e8).padStart(8, '0');
/** What the captain says for them, with another card number than the one that is out. */
const withWrongCard = async (world: World, by: Resident) => {
  const { residentId, householdId } = await withoutPhone(world);
  const code = otherThan(await cardOf(by, householdId));
  return { ...A_NEED, residentId, consent: { how: 'card' as const, code } };
};

/** What the captain prints for them, with another card number than the one that is out by so much. */
const printing =
  (wrong: number): Scenario =>
  async (world) => {
    const { residentId, householdId } = await withoutPhone(world);
    const by = await captain(world);
    const code = await cardOf(by, householdId);
    const print = (off: number) =>
      by.call('points.passbook', { residentId, whose: 'person', code: otherThan(code, off) });
    for (let off = 1; off < wrong; off += 1) await print(off);
    return print(wrong);
  };

type Methods = Exclude<MethodsOf<'household'>, HousemateMethod> | 'need.postFor' | 'points.passbook';

export const HOUSEHOLD_REFUSALS: Refusals<Methods> = {
  'household.find': {
    FLAT_NOT_FOUND: async (world) =>
      (await captain(world)).call('household.find', {
        ...{ buildingId: await world.buildingId('1号楼'), unit: 99, flat: '9901' },
      }),
  },
  'household.issueCard': {
    HOUSEHOLD_NOT_FOUND: async (world) =>
      (await captain(world)).call('household.issueCard', { householdId: 'household_nowhere' }),
  },
  'points.passbook': {
    RESIDENT_NOT_FOUND: async (world) =>
      (await captain(world)).call('points.passbook', {
        ...{ residentId: 'resident_nowhere', whose: 'person', code: '01234567' },
      }),
    TOO_MANY_ATTEMPTS: printing(6),
    CARD_WRONG: printing(1),
  },
  'need.postFor': {
    SENT_TOO_MUCH: async (world) => {
      const by = await captain(world);
      const { residentId, householdId } = await withoutPhone(world);
      const consent = { how: 'card', code: await cardOf(by, householdId) } as const;
      return sentEnough(world, by, 'needs', () => by.call('need.postFor', { ...A_NEED, residentId, consent }));
    },
    BODY_NOT_FOUND: async (world) => {
      const by = await captain(world);
      return by.call('need.postFor', { ...(await withWrongCard(world, by)), aboutOfficeId: 'office_nowhere' });
    },
    TEXT_REFUSED: async (world) => {
      const by = await captain(world);
      return by.call('need.postFor', { ...(await withWrongCard(world, by)), text: RISKY });
    },
    MEDIA_NOT_FOUND: async (world) => {
      const by = await captain(world);
      const theirs = await registerMedia(world, await world.join('mo'), { kind: 'sound' });
      const { residentId } = await withoutPhone(world);
      return by.call('need.postFor', { ...A_NEED, residentId, consent: { how: 'recording', mediaId: theirs } });
    },
    MEDIA_REFUSED: async (world) => {
      const by = await captain(world);
      const mediaId = await registerMedia(world, by, { kind: 'sound', bytes: aRiskyRecording() });
      await verdictOn(world, mediaId);
      const { residentId } = await withoutPhone(world);
      return by.call('need.postFor', { ...A_NEED, residentId, consent: { how: 'recording', mediaId } });
    },
    MEDIA_TOO_MANY: async (world) => {
      const by = await captain(world);
      const two = [
        await registerMedia(world, by, { kind: 'sound' }),
        await registerMedia(world, by, { kind: 'sound' }),
      ];
      return by.call('need.postFor', { ...(await withWrongCard(world, by)), media: two });
    },
    RESIDENT_NOT_FOUND: async (world) => {
      const by = await captain(world);
      return by.call('need.postFor', { ...(await withWrongCard(world, by)), residentId: by.residentId });
    },
    NOBODY_TO_NOD: async (world) => {
      const { residentId } = await withoutPhone(world);
      return (await captain(world)).call('need.postFor', { ...A_NEED, residentId, consent: { how: 'nod' } });
    },
    TOO_MANY_ATTEMPTS: async (world) => {
      const by = await captain(world);
      const wrong = await withWrongCard(world, by);
      for (let more = 1; more <= 5; more += 1)
        await by.call('need.postFor', {
          ...wrong,
          consent: { how: 'card', code: otherThan(wrong.consent.code, more) },
        });
      return by.call('need.postFor', wrong);
    },
    CARD_WRONG: async (world) => {
      const by = await captain(world);
      return by.call('need.postFor', await withWrongCard(world, by));
    },
  },
};
