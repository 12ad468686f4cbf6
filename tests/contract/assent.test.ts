import { registerMedia } from '../world/media.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED, needWithPhoto, TO_LOOK_AT } from './refusals/a-need.ts';
import { guardianAsked, nodAsked } from './refusals/assent.ts';
import { cardOf } from './refusals/household.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const NOT_FOUND = { ok: false, code: 'NEED_NOT_FOUND' };
const newsOf = async (who: Resident) => {
  const [first] = (await who.must('inbox.list', {})).items;
  return first && { kind: first.kind, subject: first.subject, who: first.who, what: first.what };
};
const asksOf = async (who: Resident) => (await who.must('inbox.home', {})).asks.items.map(({ needId }) => needId);
const wallOf = async (who: Resident) =>
  (await who.must('need.list', { view: 'building', group: 'unfinished' })).items.map(({ needId }) => needId);
const actionsOf = async (who: Resident, needId: string) => (await who.must('need.detail', { needId })).assentActions;

test('what is said for somebody is between the two until they nod on their phone', async () => {
  const [captain, wei, mo, officer, staff] = await world().joinAll('captain1', 'wei', 'mo', 'officerA', 'staff');
  const needId = await nodAsked(world());
  const news = { kind: 'need.nodAsked', subject: needId, who: captain.person.name, what: A_NEED.text };
  expect([await newsOf(wei), await asksOf(wei)]).toEqual([news, [needId]]);
  for (const other of [mo, officer, staff])
    expect(await other.call('need.detail', { needId })).toMatchObject(NOT_FOUND);
  expect([await wallOf(wei), await wallOf(staff)]).toEqual([[], []]);
  expect((await staff.must('need.queue', { filter: 'all' })).items).toEqual([]);
  const seen = await captain.must('need.detail', { needId });
  expect(seen.need).toMatchObject({
    status: 'asked',
    behalf: { consent: null, byName: captain.person.name },
    asked: { of: 'self', byName: captain.person.name, fromNames: [wei.person.name], isFromMe: false },
  });
  expect([seen.actions, seen.assentActions, await actionsOf(wei, needId)]).toEqual([
    ['withdraw'],
    [],
    ['agree', 'disagree'],
  ]);
  expect(await wei.must('need.agree', { needId })).toMatchObject({ status: 'open' });
  expect([await asksOf(wei), await wallOf(mo)]).toEqual([[], [needId]]);
  const { need, events } = await mo.must('need.detail', { needId });
  expect(need).toMatchObject({ asked: null, behalf: { consent: 'nod', byName: captain.person.name } });
  expect(events.map(({ kind }) => kind)).toEqual(['need.nodAsked', 'need.agreed']);
  expect(await newsOf(captain)).toMatchObject({ kind: 'need.agreed', who: wei.person.name });
  await wei.must('need.withdraw', { needId });
});

test('a no is told to who said it, with its reason, and the need stays where it was', async () => {
  const [captain, wei, mo] = await world().joinAll('captain1', 'wei', 'mo');
  const needId = await nodAsked(world());
  expect(await wei.must('need.disagree', { needId, reason: '这不是我说的' })).toMatchObject({ status: 'notAgreed' });
  expect(await newsOf(captain)).toMatchObject({ kind: 'need.disagreed', subject: needId, who: wei.person.name });
  const { need } = await captain.must('need.detail', { needId });
  expect(need).toMatchObject({ status: 'notAgreed', reason: '这不是我说的', asked: null });
  expect(await mo.call('need.detail', { needId })).toMatchObject(NOT_FOUND);
  expect(await wei.call('need.agree', { needId })).toMatchObject({ ok: false, code: 'NOT_ASKED' });
});

test('who said it takes it back before the nod, and whom it was for hears of it', async () => {
  const [captain, wei] = await world().joinAll('captain1', 'wei');
  const needId = await nodAsked(world());
  expect(await captain.must('need.withdraw', { needId })).toMatchObject({ status: 'notAgreed' });
  expect(await newsOf(wei)).toMatchObject({ kind: 'need.withdrawn', subject: needId });
  expect(await asksOf(wei)).toEqual([]);
});

test('danger waits for nobody: it goes out, and they are told', async () => {
  const [captain, wei, child, mo] = await world().joinAll('captain1', 'wei', 'child', 'mo');
  const danger = { ...A_NEED, urgency: 'danger' } as const;
  const { residentId } = wei;
  const posted = await captain.must('need.postFor', { ...danger, residentId, consent: { how: 'nod' } });
  expect([posted.status, (await newsOf(wei))?.kind]).toEqual(['open', 'need.postedFor']);
  expect((await mo.must('need.detail', posted)).need.behalf).toEqual({ consent: null, byName: captain.person.name });
  const { needId, status } = await child.must('need.post', danger);
  expect(status).toBe('open');
  expect([await newsOf(wei), await newsOf(captain)]).toMatchObject([
    { kind: 'need.posted', subject: needId },
    { kind: 'need.posted', subject: needId },
  ]);
  await wei.must('need.withdraw', { needId: posted.needId });
  await child.must('need.withdraw', { needId });
});

test('what a child says waits for one grown-up of the household; the first yes counts', async () => {
  const [wei, qin, child, captain, mo] = await world().joinAll('wei', 'qin', 'child', 'captain1', 'mo');
  const needId = await guardianAsked(world());
  expect([await asksOf(wei), await asksOf(qin)]).toEqual([[needId], [needId]]);
  for (const other of [captain, mo]) expect(await other.call('need.detail', { needId })).toMatchObject(NOT_FOUND);
  const { need, assentActions } = await child.must('need.detail', { needId });
  expect([[...(need.asked?.fromNames ?? [])].sort(), assentActions]).toEqual([
    [wei, qin].map(({ person }) => person.name).sort(),
    [],
  ]);
  expect(await child.call('need.agree', { needId })).toMatchObject({ ok: false, code: 'NOT_ASKED' });
  await qin.must('need.agree', { needId });
  expect(await wei.call('need.agree', { needId })).toMatchObject({ ok: false, code: 'NOT_ASKED' });
  expect([await wallOf(mo), await newsOf(child)]).toMatchObject([
    [needId],
    { kind: 'need.agreed', who: qin.person.name },
  ]);
  await child.must('need.withdraw', { needId });
});

test('words that a human looks at wait for that only after the yes', async () => {
  const [wei, child, staff] = await world().joinAll('wei', 'child', 'staff');
  const { needId, status } = await child.must('need.post', { ...A_NEED, text: TO_LOOK_AT });
  expect(status).toBe('asked');
  const pending = async () => (await staff.must('need.list', { view: 'pending', group: 'unfinished' })).items.length;
  expect(await pending()).toBe(0);
  expect(await wei.must('need.agree', { needId })).toMatchObject({ status: 'pending' });
  expect(await pending()).toBe(1);
  await child.must('need.withdraw', { needId });
});

test('of a child at home without a grown-up on a phone, those in charge call one', async () => {
  const [child, captain, mo] = await world().joinAll('childAlone', 'captain2', 'mo');
  const { needId } = await child.must('need.post', A_NEED);
  expect(await newsOf(captain)).toMatchObject({ kind: 'need.guardianAsked', subject: needId, who: child.person.name });
  expect(await actionsOf(captain, needId)).toEqual(['recordAssent']);
  expect(await mo.call('need.detail', { needId })).toMatchObject(NOT_FOUND);
  const said = { needId, how: 'call', isYes: true, note: '奶奶说可以' } as const;
  expect(await captain.must('need.recordAssent', said)).toMatchObject({ status: 'open' });
  const { events } = await child.must('need.detail', { needId });
  expect(events.at(-1)).toMatchObject({ kind: 'need.agreedFor', reason: '打电话问的：奶奶说可以' });
  await child.must('need.withdraw', { needId });
});

test('for a child, a grown-up nods or shows the card of the household', async () => {
  const [captain, wei, child] = await world().joinAll('captain1', 'wei', 'child');
  const { residentId } = child;
  const asked = await captain.must('need.postFor', { ...A_NEED, residentId, consent: { how: 'nod' } });
  expect([asked.status, (await newsOf(wei))?.kind]).toEqual(['asked', 'need.guardianAsked']);
  const { need } = await wei.must('need.detail', { needId: asked.needId });
  expect(need.asked).toMatchObject({ of: 'guardian', byName: child.person.name, isFromMe: true });
  await wei.must('need.agree', { needId: asked.needId });
  const behalf = { consent: 'guardian', byName: captain.person.name };
  expect((await child.must('need.detail', { needId: asked.needId })).need.behalf).toEqual(behalf);
  const householdId = (await world().db.one('residents', residentId))?.householdId ?? '';
  const code = await cardOf(captain, householdId);
  const shown = await captain.must('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code } });
  expect(shown.status).toBe('open');
  for (const { needId } of [asked, shown]) await child.must('need.withdraw', { needId });
});

test('photos with a child are told to its author and those in charge, and not to who helps', async () => {
  const [wei, captain, mo, lan] = await world().joinAll('wei', 'captain1', 'mo', 'lan');
  const media = [await registerMedia(world(), wei, { kind: 'picture' })];
  const { needId } = await wei.must('need.post', { ...A_NEED, media, hasChild: true });
  await mo.must('need.claim', { needId });
  const seen = async (who: Resident) => {
    const { photos, hiddenPhotos, media: shown } = (await who.must('need.detail', { needId })).need;
    return [photos, hiddenPhotos, shown.length];
  };
  expect(await Promise.all([wei, captain, mo, lan].map(seen))).toEqual([
    [1, 0, 1],
    [1, 0, 1],
    [0, 1, 0],
    [0, 1, 0],
  ]);
  await wei.must('need.withdraw', { needId });
});

test('those in charge hide photos in which they find a child', async () => {
  const [wei, captain, mo] = await world().joinAll('wei', 'captain1', 'mo');
  const needId = await needWithPhoto(world());
  expect((await captain.must('need.detail', { needId })).closingActions).toContain('hidePhotos');
  expect((await mo.must('need.detail', { needId })).need).toMatchObject({ photos: 1, hiddenPhotos: 0 });
  await captain.must('need.hidePhotos', { needId });
  expect((await mo.must('need.detail', { needId })).need).toMatchObject({ photos: 0, hiddenPhotos: 1, media: [] });
  expect(await newsOf(wei)).toMatchObject({ kind: 'need.photosHidden', subject: needId });
  await wei.must('need.withdraw', { needId });
});

test('a child is nobody to hand a need to', async () => {
  const [child, staff] = await world().joinAll('child', 'staff', 'wei');
  const { needId } = await (await world().join('wei')).must('need.post', A_NEED);
  const { items } = await staff.must('need.receivers', { needId });
  expect(items.map(({ name }) => name)).not.toContain(child.person.name);
  expect(await child.call('need.claim', { needId })).toMatchObject({ ok: false, code: 'TOO_YOUNG' });
  expect((await child.must('need.detail', { needId })).actions).toEqual([]);
  await (await world().join('wei')).must('need.withdraw', { needId });
});
