import { randomUUID } from 'node:crypto';
import type { Actor, World } from '../../world/world.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const fresh = () => `openid-${randomUUID()}`;
const NOWHERE = 'office_nowhere';

/** What may be corrected of an office. */
export const WRITTEN_OF_OFFICE = {
  organisation: '县供电局',
  contactName: '韦东',
  phone: '0771-1234567',
  hours: '周一到周五',
  to: null,
} as const;

/** An office of the whole community, whose role holds since long ago. */
export const AN_OFFICE = {
  ...WRITTEN_OF_OFFICE,
  officeRole: 'department',
  scope: { kind: 'community' },
  from: '2026-01-01',
} as const;

/** An office that nobody acts for yet. */
export const openOffice = async (
  world: World,
  office: Partial<typeof AN_OFFICE> | { to: string } = {},
): Promise<string> => (await world.founder.must('office.open', { ...AN_OFFICE, ...office })).officeId;

/** Binds an account to an office by a code that the staff gives. */
export const bindOffice = async (world: World, officeId: string, openid = fresh()): Promise<Actor> => {
  const { code } = await world.founder.must('office.issueCode', { officeId });
  const holder = world.as(openid);
  await holder.must('office.bind', { code });
  return holder;
};

/** An office that one account acts for. */
export const heldOffice = async (
  world: World,
  office: Parameters<typeof openOffice>[1] = {},
): Promise<{ readonly officeId: string; readonly holder: Actor }> => {
  const officeId = await openOffice(world, office);
  return { officeId, holder: await bindOffice(world, officeId) };
};

/** The account of an office that supervises. */
export const supervisingOffice = async (world: World): Promise<Actor> =>
  bindOffice(world, (await world.founder.must('office.open', { ...AN_OFFICE, officeRole: 'supervisor' })).officeId);

const endedOffice = async (world: World): Promise<string> => {
  const officeId = await openOffice(world);
  await world.founder.must('office.end', { officeId });
  return officeId;
};

export const OFFICE_REFUSALS: Refusals<MethodsOf<'office'>> = {
  'office.open': {
    TEXT_REFUSED: async (world) => world.founder.call('office.open', { ...AN_OFFICE, organisation: '违规测试单位' }),
  },
  'office.change': {
    TEXT_REFUSED: async (world) =>
      world.founder.call('office.change', { officeId: NOWHERE, ...WRITTEN_OF_OFFICE, hours: '违规测试' }),
    OFFICE_NOT_FOUND: async (world) => world.founder.call('office.change', { officeId: NOWHERE, ...WRITTEN_OF_OFFICE }),
    OFFICE_ENDED: async (world) =>
      world.founder.call('office.change', { officeId: await endedOffice(world), ...WRITTEN_OF_OFFICE }),
  },
  'office.issueCode': {
    OFFICE_NOT_FOUND: async (world) => world.founder.call('office.issueCode', { officeId: NOWHERE }),
    OFFICE_ENDED: async (world) => world.founder.call('office.issueCode', { officeId: await endedOffice(world) }),
  },
  'office.end': {
    OFFICE_NOT_FOUND: async (world) => world.founder.call('office.end', { officeId: NOWHERE }),
    OFFICE_ENDED: async (world) => world.founder.call('office.end', { officeId: await endedOffice(world) }),
  },
  'office.bind': {
    TOO_MANY_ATTEMPTS: async (world) => {
      const guesser = world.as(fresh());
      for (const code of ['00000001', '00000002', '00000003', '00000004', '00000005'])
        await guesser.call('office.bind', { code });
      return guesser.call('office.bind', { code: '00000006' });
    },
    IDENTITY_TAKEN: async (world) => (await world.join('wei')).call('office.bind', { code: '00000001' }),
    OFFICE_CODE_WRONG: async (world) => world.as(fresh()).call('office.bind', { code: '00000001' }),
  },
  'office.handOver': {
    OFFICE_ENDED: async (world) => {
      const { officeId, holder } = await heldOffice(world);
      await world.founder.must('office.change', { officeId, ...WRITTEN_OF_OFFICE, to: '2026-01-02' });
      return holder.call('office.handOver', {});
    },
  },
};
