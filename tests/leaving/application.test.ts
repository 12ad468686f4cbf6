import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

test.each(['pending', 'refused'])(
  'whose application is %s takes it back, and nothing says who it was',
  async (status) => {
    const applicant = world().as(`openid-taken-back-${status}`);
    const applied = await world().apply(applicant.openid, 'R310');
    const membershipId = applied.ok ? applied.value.membershipId : '';
    if (status === 'refused')
      await world().founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
    const { name } = (await world().db.one('memberships', membershipId)) as unknown as { name: string };
    expect(await applicant.must('membership.withdraw', {})).toEqual({ status: 'withdrawn' });
    expect(await applicant.must('membership.me', {})).toEqual({ kind: 'stranger' });
    expect(await applicant.call('membership.withdraw', {})).toEqual({ ok: false, code: 'MEMBERSHIP_NOT_FOUND' });
    const left = [...(await world().db.dump())].filter(
      ([key, text]) => text.includes(applicant.openid) || (text.includes(name) && !key.startsWith('residents ')),
    );
    expect(left).toEqual([]);
  },
);
