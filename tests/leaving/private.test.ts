import { randomUUID } from 'node:crypto';
import { A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const AN_INSTANT = expect.any(Number) as number;
const setPhone = (who: Actor, phone: string | null, neighboursMayCall = false) =>
  who.must('membership.setPhone', { phone, neighboursMayCall });
const detailFor = async (who: Actor, needId: string) => (await who.must('need.detail', { needId })).need;
const refused = { ok: false, code: 'PHONE_NOT_SHARED' };

describe('a number on a need', () => {
  const [MINE, THEIRS] = ['13400001111', '13400002222'];

  test('is told to whom it concerns while it is not finished, and every reading is written down once for each pair', async () => {
    const [wei, mo, lan, captain] = await world().joinAll('wei', 'mo', 'lan', 'captain1');
    await setPhone(wei, MINE);
    await setPhone(mo, THEIRS);
    const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
    expect(await detailFor(mo, needId)).toMatchObject({ requesterCallId: null, claimantCallIds: [] });
    await mo.must('need.claim', { needId });
    await wei.must('need.seeHelpers', { needId });
    const [asClaimant, asRequester] = [await detailFor(mo, needId), await detailFor(wei, needId)];
    expect(asClaimant.claimantCallIds).toEqual([null]);
    expect(asRequester.requesterCallId).toBeNull();
    const [toWei, toMo] = [asClaimant.requesterCallId ?? '', asRequester.claimantCallIds[0] ?? ''];
    expect(await mo.must('membership.call', { needId, callId: toWei })).toEqual({ phone: MINE });
    expect(await mo.must('membership.call', { needId, callId: toWei })).toEqual({ phone: MINE });
    expect(await wei.must('membership.call', { needId, callId: toMo })).toEqual({ phone: THEIRS });
    for (const other of [lan, captain]) {
      expect(await detailFor(other, needId)).toMatchObject({ requesterCallId: null, claimantCallIds: [null] });
      for (const callId of [toWei, toMo])
        expect(await other.call('membership.call', { needId, callId })).toEqual(refused);
    }
    const reads = await world().db.all('phoneReads');
    expect(reads.map(({ ownerId, readerId, as, count }) => [ownerId, readerId, as, count]).sort()).toEqual([
      [mo.residentId, wei.residentId, 'claimant', 1],
      [wei.residentId, mo.residentId, 'requester', 2],
    ]);
    await mo.must('need.reportDone', { needId });
    await wei.must('need.confirm', { needId });
    expect(await detailFor(wei, needId)).toMatchObject({ requesterCallId: null, claimantCallIds: [null] });
    expect(await mo.call('membership.call', { needId, callId: toWei })).toEqual(refused);
  });

  test('goes with the claim, and with the number', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    await setPhone(wei, MINE);
    const { needId } = await wei.must('need.post', A_NEED);
    await mo.must('need.claim', { needId });
    await wei.must('need.seeHelpers', { needId });
    const callId = (await detailFor(mo, needId)).requesterCallId ?? '';
    await setPhone(wei, null);
    expect((await detailFor(mo, needId)).requesterCallId).toBeNull();
    expect(await mo.call('membership.call', { needId, callId })).toEqual(refused);
    await setPhone(wei, MINE);
    await mo.must('need.release', { needId });
    expect(await mo.call('membership.call', { needId, callId })).toEqual(refused);
  });

  test('is in no other answer of any method, in no event, and not even as a digest', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    await setPhone(wei, MINE);
    const requestId = randomUUID();
    const again = { phone: '13400003333', neighboursMayCall: false };
    expect(await wei.call('membership.setPhone', again, { requestId })).toEqual({
      ok: true,
      value: { hasPhone: true },
    });
    const kept = [...(await world().db.dump())].filter(([, text]) => /1340000\d{4}/.test(text));
    expect(kept.every(([key]) => key.startsWith('phones '))).toBe(true);
    const fingerprints = (await world().db.all('events'))
      .filter(({ method }) => method === 'membership.setPhone')
      .map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints)).toEqual(new Set([null]));
    const { needId } = await wei.must('need.post', A_NEED);
    await mo.must('need.claim', { needId });
    const answers = [
      await mo.must('need.detail', { needId }),
      await mo.must('need.list', { view: 'building', group: 'unfinished' }),
      await mo.must('community.building', {}),
      await mo.must('membership.me', {}),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/13400003333/);
  });
});

describe('the number of who answers for a building', () => {
  test('is told to those who live there once its owner says so, and to nobody else', async () => {
    const [captain, wei, luo] = await world().joinAll('captain1', 'wei', 'luo');
    const callIdSeenBy = async (who: Actor, building = '1号楼') => {
      const { people } = await who.must('community.building', { buildingId: await world().buildingId(building) });
      return people.find(({ role, name }) => role === 'captain' && name === captain.person.name)?.callId;
    };
    await setPhone(captain, '13400004444', false);
    expect(await callIdSeenBy(wei)).toBeNull();
    await setPhone(captain, '13400004444', true);
    const callId = (await callIdSeenBy(wei)) ?? '';
    expect(callId).toMatch(/^call_/);
    expect(await wei.must('membership.call', { callId })).toEqual({ phone: '13400004444' });
    expect(await callIdSeenBy(luo)).toBeNull();
    expect(await luo.call('membership.call', { callId })).toEqual(refused);
    expect(await captain.call('membership.call', { callId })).toEqual(refused);
    await setPhone(captain, '13400004444', false);
    expect(await wei.call('membership.call', { callId })).toEqual(refused);
  });
});

test('WeChat’s number is kept like a typed one, and a code that is used up changes nothing', async () => {
  const lan = await world().join('lan');
  await lan.must('membership.setPhoneByWechat', { code: 'a-fresh-code', neighboursMayCall: false });
  const { phone } = await lan.must('membership.privacy', {});
  expect(phone).toEqual({ number: expect.stringMatching(/^1340000\d{4}$/) as string, neighboursMayCall: false });
  const used = await lan.call('membership.setPhoneByWechat', { code: 'used-code', neighboursMayCall: true });
  expect(used).toEqual({ ok: false, code: 'PHONE_NOT_GIVEN' });
  expect((await lan.must('membership.privacy', {})).phone).toEqual(phone);
});

describe('consent', () => {
  test('is a stranger’s too, is kept for each thing, is taken back, and a no to what was never asked leaves no trace', async () => {
    const stranger = world().as('openid-consents');
    const before = await world().db.dump();
    await stranger.must('membership.recordConsent', { thing: 'recording', isGiven: false, version: 1 });
    expect(await world().db.changesSince(before)).toEqual([]);
    await stranger.must('membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
    await stranger.must('membership.recordConsent', { thing: 'file', isGiven: true, version: 1 });
    await stranger.must('membership.recordConsent', { thing: 'picture', isGiven: false, version: 1 });
    expect(await stranger.must('membership.privacy', {})).toEqual({
      consents: [
        { thing: 'picture', isGiven: false, at: AN_INSTANT },
        { thing: 'file', isGiven: true, at: AN_INSTANT },
      ],
      phone: null,
      isNameShown: false,
    });
    const record = (await world().db.all('consents')).filter(({ things }) => things.file);
    expect(record).toHaveLength(1);
    const told = (await world().db.all('events')).filter(({ subject }) => subject === record[0]?._id);
    expect(told.sort((a, b) => a.at - b.at).map(({ kind, reason, from, to }) => [kind, reason, from, to])).toEqual([
      ['membership.consentGiven', 'picture', null, 'given'],
      ['membership.consentGiven', 'file', null, 'given'],
      ['membership.consentRefused', 'picture', 'given', 'refused'],
    ]);
  });

  test('of one phone stands as it was said last, though a yes comes after the no that took it back', async () => {
    const late = world().as('openid-late-yes');
    const say = (isGiven: boolean, n: number) =>
      late.must('membership.recordConsent', {
        ...{ thing: 'picture', isGiven, version: 1, takesBack: !isGiven },
        turn: { phone: 'phone-late-yes', n },
      });
    const refused = { thing: 'picture', isGiven: false };
    expect(await say(false, 2)).toEqual(refused);
    expect(await say(true, 1)).toEqual(refused);
    expect((await late.must('membership.privacy', {})).consents).toEqual([{ ...refused, at: AN_INSTANT }]);
    expect(await say(true, 3)).toEqual({ thing: 'picture', isGiven: true });
  });

  test('of a second phone is as good as of the first, whatever either has answered before and however its clock is set', async () => {
    const both = world().as('openid-two-phones');
    const say = (phone: string, isGiven: boolean, n: number) =>
      both.must('membership.recordConsent', {
        ...{ thing: 'file', isGiven, version: 1, takesBack: !isGiven, turn: { phone, n } },
      });
    await say('phone-first', true, 9);
    expect(await say('phone-second', false, 1)).toEqual({ thing: 'file', isGiven: false });
    expect((await both.must('membership.privacy', {})).consents).toEqual([
      { thing: 'file', isGiven: false, at: AN_INSTANT },
    ]);
  });

  test('goes with the account, and so do the number and the list of who read it', async () => {
    const [wei, leaver] = [await world().join('wei'), await world().join('R106')];
    await leaver.must('membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
    await setPhone(leaver, '13400005555');
    await setPhone(wei, '13400006666');
    const { needId } = await wei.must('need.post', A_NEED);
    await leaver.must('need.claim', { needId });
    await wei.must('need.seeHelpers', { needId });
    const { claimantCallIds } = await detailFor(wei, needId);
    const { requesterCallId } = await detailFor(leaver, needId);
    await wei.must('membership.call', { needId, callId: claimantCallIds[0] ?? '' });
    await leaver.must('membership.call', { needId, callId: requesterCallId ?? '' });
    await leaver.must('membership.leave', { residentId: leaver.residentId });
    const left = [...(await world().db.dump())].filter(
      ([key, text]) => /^(phones|phoneReads) /.test(key) && text.includes(leaver.residentId),
    );
    expect(left).toEqual([]);
    expect(await leaver.must('membership.privacy', {})).toEqual({ consents: [], phone: null, isNameShown: false });
  });
});
