import { CODE_LANDING } from '../../shared/code/pages.ts';
import { codeSays } from '../world/code-says.ts';
import { useWorld } from '../world/use-world.ts';
import { COMMUNITY, type Actor } from '../world/world.ts';
import { A_NEED, needThatIs } from './refusals/need.ts';
import { A_NOTICE, publishNotice } from './refusals/notice.ts';

const world = useWorld();

const stranger = (): Actor => world().as('openid-scanner');
const openNeed = () => needThatIs(world(), 'open');
const codesOf = async (id: string) => (await world().db.all('codes')).filter(({ target }) => target.id === id);

describe('the code of something', () => {
  test('leads whoever scans it to its page, a stranger too, and says nothing else', async () => {
    const wei = await world().join('wei');
    const id = await openNeed();
    const { scene } = await wei.must('code.make', { page: 'need', id });
    expect(await stranger().must('code.open', { scene })).toEqual({ page: 'need', id });
    const buildingId = await world().buildingId('2号楼');
    const ofBuilding = await wei.must('code.make', { page: 'building', id: buildingId });
    expect(await stranger().must('code.open', { scene: ofBuilding.scene })).toEqual({
      page: 'building',
      id: buildingId,
    });
  });

  test('of numbers leads to those of the building, or to the board of the community', async () => {
    const wei = await world().join('wei');
    const id = await world().buildingId('2号楼');
    const targets = [
      { page: 'figures', id },
      { page: 'board', id: COMMUNITY.id },
    ] as const;
    const made = await Promise.all(targets.map((target) => wei.must('code.make', target)));
    const opened = await Promise.all(made.map(({ scene }) => stranger().must('code.open', { scene })));
    expect(opened).toEqual(targets);
    const ofBuilding = await wei.must('code.make', { page: 'building', id });
    expect(new Set([...made, ofBuilding].map(({ scene }) => scene)).size).toBe(3);
    expect(await wei.call('code.make', { page: 'board', id: 'community_zelse' })).toEqual({
      ok: false,
      code: 'FORBIDDEN',
    });
    expect(await wei.call('code.make', { page: 'figures', id: 'building_nowhere' })).toEqual({
      ok: false,
      code: 'FLAT_NOT_FOUND',
    });
  });

  test('fits into what WeChat takes as a scene', async () => {
    const { scene } = await (await world().join('wei')).must('code.make', { page: 'need', id: await openNeed() });
    expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/);
  });

  test('has a picture that says where the landing page is and which scene it gets', async () => {
    const { scene, pictureUrl } = await (
      await world().join('wei')
    ).must('code.make', { page: 'need', id: await openNeed() });
    expect(await codeSays(pictureUrl, `${CODE_LANDING}?scene=${scene}`)).toBe(true);
    expect(await codeSays(pictureUrl, `${CODE_LANDING}?scene=${scene}x`)).toBe(false);
  });

  test('is the same whoever asks and however often, and WeChat is asked once', async () => {
    const [wei, mo, lan] = await world().joinAll('wei', 'mo', 'lan');
    const id = await openNeed();
    const first = await wei.must('code.make', { page: 'need', id });
    world().cloud.setFaults({ rules: [{ fault: 'openapi-down' }] });
    const later = await Promise.all([mo, lan, wei].map((who) => who.must('code.make', { page: 'need', id })));
    world().cloud.setFaults({});
    expect(later).toEqual([first, first, first]);
    expect(await codesOf(id)).toHaveLength(1);
  });

  test('made by many at once is still one', async () => {
    const makers = await world().joinAll('wei', 'mo', 'lan', 'qin', 'captain1', 'staff');
    const id = await openNeed();
    const made = await Promise.all(makers.map((who) => who.persist('code.make', { page: 'need', id })));
    const scenes = made.map((answer) => (answer.ok ? answer.value.scene : answer.code));
    expect(new Set(scenes).size).toBe(1);
    expect(await codesOf(id)).toMatchObject([{ _id: scenes[0], target: { page: 'need', id } }]);
  });

  test('is there without its picture when WeChat cannot draw, and has it when asked again', async () => {
    const wei = await world().join('wei');
    const id = await openNeed();
    world().cloud.setFaults({ rules: [{ fault: 'openapi-down', action: 'wx.openApi:wxacode.getUnlimited' }] });
    const without = await wei.must('code.make', { page: 'need', id });
    world().cloud.setFaults({});
    expect(without.pictureUrl).toBeNull();
    expect(await stranger().must('code.open', { scene: without.scene })).toEqual({ page: 'need', id });
    const withIt = await wei.must('code.make', { page: 'need', id });
    expect(withIt.scene).toBe(without.scene);
    expect(await codeSays(withIt.pictureUrl, `${CODE_LANDING}?scene=${withIt.scene}`)).toBe(true);
  });
});

describe('what is hidden', () => {
  test.each(['pending', 'refused', 'withdrawn'] as const)(
    'has no code while it is %s, and nobody but its author learns that it exists',
    async (how) => {
      const [wei, mo, staff] = await world().joinAll('wei', 'mo', 'staff');
      const id = await needThatIs(world(), how === 'withdrawn' ? 'open' : 'pending');
      if (how === 'refused') await staff.must('need.refuse', { needId: id, reason: '请改一改' });
      if (how === 'withdrawn') await wei.must('need.withdraw', { needId: id });
      const before = await world().db.dump();
      expect(await wei.call('code.make', { page: 'need', id })).toEqual({ ok: false, code: 'NOT_SHAREABLE' });
      expect(await mo.call('code.make', { page: 'need', id })).toEqual({
        ok: false,
        code: how === 'withdrawn' ? 'NOT_SHAREABLE' : 'NEED_NOT_FOUND',
      });
      expect(await world().db.changesSince(before)).toEqual([]);
    },
  );

  test('a code whose need was taken back leads nowhere any more', async () => {
    const wei = await world().join('wei');
    const id = await openNeed();
    const { scene } = await wei.must('code.make', { page: 'need', id });
    await wei.must('need.withdraw', { needId: id });
    expect(await stranger().call('code.open', { scene })).toEqual({ ok: false, code: 'CODE_NOT_FOUND' });
  });

  test('a finished need keeps its code', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const { needId } = await wei.must('need.post', A_NEED);
    const { scene } = await wei.must('code.make', { page: 'need', id: needId });
    await mo.must('need.claim', { needId });
    await mo.must('need.reportDone', { needId });
    await wei.must('need.confirm', { needId });
    expect(await stranger().must('code.open', { scene })).toEqual({ page: 'need', id: needId });
    expect(await mo.must('code.make', { page: 'need', id: needId })).toMatchObject({ scene });
  });

  test('an id of another kind of page finds nothing', async () => {
    const wei = await world().join('wei');
    const buildingId = await world().buildingId('1号楼');
    expect(await wei.call('code.make', { page: 'need', id: buildingId })).toEqual({
      ok: false,
      code: 'NEED_NOT_FOUND',
    });
  });
});

describe('the code of a notice', () => {
  test('is made by whoever may read it, and leads a stranger to it', async () => {
    const mo = await world().join('mo');
    const id = await publishNotice(world());
    const { scene } = await mo.must('code.make', { page: 'notice', id });
    expect(await stranger().must('code.open', { scene })).toEqual({ page: 'notice', id });
  });

  test('is made by nobody for whom it is not', async () => {
    const [staff, luo] = await world().joinAll('staff', 'luo');
    const scope = { kind: 'building', buildingId: await world().buildingId('1号楼') } as const;
    const { noticeId } = await staff.must('notice.publish', { ...A_NOTICE, scope });
    expect(await luo.call('code.make', { page: 'notice', id: noticeId })).toEqual({
      ok: false,
      code: 'NOTICE_NOT_FOUND',
    });
  });

  test('that was withdrawn leads nowhere, and its keeper makes no other', async () => {
    const staff = await world().join('staff');
    const id = await publishNotice(world());
    const { scene } = await staff.must('code.make', { page: 'notice', id });
    await staff.must('notice.withdraw', { noticeId: id, reason: '日子写错了' });
    expect(await stranger().call('code.open', { scene })).toEqual({ ok: false, code: 'CODE_NOT_FOUND' });
    expect(await staff.call('code.make', { page: 'notice', id })).toEqual({ ok: false, code: 'NOT_SHAREABLE' });
  });
});
