import { PARTS, type Part } from '../../cloudfunctions/database/parts.ts';
import { registerMedia } from '../world/media.ts';
import { A_NEED, needSaidAloud } from '../contract/refusals/need.ts';
import { applicationFor } from '../contract/refusals/membership.ts';
import { assignedNeed, dayFrom, receiverIdOf } from '../contract/refusals/given-need.ts';
import { missedBy } from '../contract/refusals/missed.ts';
import { nodAsked } from '../contract/refusals/assent.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import { A_DEED, dayOf, doorOfRow } from '../contract/refusals/a-deed.ts';
import { plantDeed, plantHours } from '../contract/refusals/planted-deeds.ts';
import { A_DRAW } from '../contract/refusals/a-draw.ts';
import { plantDraw } from '../contract/refusals/planted-draws.ts';
import { A_NOTICE } from '../contract/refusals/notice.ts';
import { plantVote } from '../contract/refusals/planted-votes.ts';
import { A_VOTE } from '../contract/refusals/vote.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { leave, post, settle } from './acts.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

/** The fields a part leaves behind, as its declaration says. */
const left = ({ leaving, fields, whose }: Part): readonly string[] => {
  switch (leaving.how) {
    case 'remove':
    case 'unlist':
      return [];
    case 'forget':
      return [whose, ...fields].filter((field) => !Object.keys(leaving.fields).includes(field));
    case 'act':
    case 'at once':
      return leaving.rest;
    case 'stays':
      return [whose, ...fields];
  }
};
const LEFT = new Set(PARTS.flatMap((part) => left(part).map((field) => `${part.collection} ${field}`)));

/** Where texts that hold one of the secrets stand: `collection path`, lists left out of the path. */
const placesOf = (collection: string, value: unknown, secrets: readonly string[], path: string): readonly string[] => {
  if (typeof value === 'string')
    return secrets.some((secret) => value.includes(secret)) ? [`${collection} ${path}`] : [];
  if (Array.isArray(value)) return value.flatMap((one) => placesOf(collection, one, secrets, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    placesOf(collection, one, secrets, path === '' ? key : `${path}.${key}`),
  );
};
const isLeft = (place: string): boolean => [...LEFT].some((one) => place === one || place.startsWith(`${one}.`));

test('what is left of somebody who did everything is what the declarations leave', async () => {
  const [wei, leaver, officer] = await world().joinAll('wei', 'captain1', 'officerA');
  await leaver.must('membership.setPhone', { phone: '13400009999', neighboursMayCall: true });
  await leaver.must('membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
  await leaver.must('subscription.record', { answers: [{ template: 'sought', answer: 'accept' }] });
  const membershipId = await applicationFor(world(), 'R123');
  await leaver.must('membership.approve', { membershipId });
  const scope = { kind: 'building', buildingId: await world().buildingId('1号楼') } as const;
  const { noticeId } = await leaver.must('notice.publish', { ...A_NOTICE, scope });
  await leaver.must('notice.withdraw', { noticeId, reason: '日子写错了' });
  const [own, kept] = [await post(leaver), (await leaver.must('need.post', A_NEED)).needId];
  const helped = await post(wei);
  const [voice, photo] = [
    await registerMedia(world(), leaver, { kind: 'sound' }),
    await registerMedia(world(), leaver, { kind: 'picture' }),
  ];
  await leaver.must('need.post', { ...A_NEED, text: '', media: [voice, photo] });
  await leaver.must('need.writeWords', { needId: await needSaidAloud(world()), text: '厨房水管漏水' });
  await wei.must('need.claim', { needId: own });
  await wei.must('need.claim', { needId: kept });
  await wei.must('need.reportDone', { needId: kept });
  await leaver.must('need.claim', { needId: helped });
  await leaver.must('need.reportDone', { needId: helped });
  await wei.must('need.confirm', { needId: helped });
  // Closed, rated, and asked about.
  const { needId: closed } = await leaver.must('need.post', A_NEED);
  await wei.must('need.claim', { needId: closed });
  await wei.must('need.reportDone', { needId: closed });
  await leaver.must('need.confirm', { needId: closed });
  await leaver.must('need.rate', { needId: closed, isSatisfied: true, score: 5, mayCall: true });
  await leaver.must('need.thank', { needId: closed, text: `${leaver.person.name}谢谢你` });
  const word = `${leaver.person.name}说好了`;
  await officer.must('need.recordFollowUp', { needId: closed, how: 'call', outcome: 'solved', word });
  // Awaited in vain, said why, and struck what was wrong of another.
  const missedId = await missedBy(world(), leaver, wei);
  const said = await registerMedia(world(), leaver, { kind: 'sound' });
  await leaver.must('mutual.sayWhy', { missedId, text: `${leaver.person.name}病了`, media: [said] });
  const struck = await missedBy(world(), await world().join('mo'), wei);
  await leaver.must('mutual.strike', { missedId: struck, reason: '他来过了' });
  const followed = (await (await world().join('luo')).must('need.post', { ...A_NEED, kind: 'lift' })).needId;
  await leaver.must('need.alsoMine', { needId: followed });
  // Said for somebody who has not nodded, and who has not nodded to what was said for them.
  await nodAsked(world());
  const forLeaver = { residentId: leaver.residentId, consent: { how: 'nod' } } as const;
  await officer.must('need.postFor', { ...A_NEED, ...forLeaver });
  const unwanted = await officer.must('need.postFor', { ...A_NEED, ...forLeaver });
  await leaver.must('need.disagree', { needId: unwanted.needId, reason: `${leaver.person.name}没说过` });
  // Asked of the building, and answered for a household.
  await leaver.must('vote.make', { ...A_VOTE(world()), buildingId: scope.buildingId });
  await leaver.must('vote.tellMe', { voteId: await plantVote(world(), 'announced') });
  await leaver.must('vote.cast', { voteId: await plantVote(world(), 'open'), choice: [1], isOfAge: true });
  // Drawn for, entered, and given up.
  await leaver.must('draw.make', { ...A_DRAW(world()), buildingId: scope.buildingId });
  await leaver.must('draw.leave', { drawId: await plantDraw(world(), 'frozen') });
  // Waited for in the shop.
  await leaver.must('shop.wait', { goodsId: await plantGoods(world()) });
  // Told, written down, related, checked, objected to and confirmed.
  await leaver.must('earning.declareDeed', { ...A_DEED(world()), text: `${leaver.person.name}修好了` });
  const spans = [{ from: 480, to: 600, kind: 'labour' as const }];
  await leaver.must('earning.declareHours', { day: dayOf(world(), -1), spans });
  await leaver.must('earning.declareKin', await doorOfRow(world(), 'luo'));
  await leaver.must('earning.checkDeed', { deedId: await plantDeed(world()), isRight: true, reason: '' });
  const objected = await plantDeed(world(), { status: 'posted' });
  await leaver.must('earning.objectDeed', { deedId: objected, reason: `${leaver.person.name}没看见` });
  await leaver.must('earning.confirmHours', await plantHours(world()));
  // Given, led, handed on, promised, asked for and objected to.
  const led = await assignedNeed(world(), 'captain1');
  await leaver.must('need.promise', { needId: led, day: dayFrom(world(), 0), text: '今天去看' });
  await leaver.must('need.object', { needId: led, reason: '该由物业去看' });
  const passed = await assignedNeed(world(), 'captain1');
  const receiverId = await receiverIdOf(world(), passed, 'officerA');
  await leaver.must('need.transfer', { needId: passed, receiverId, reason: '该由网格员去看' });
  // Left, told, answered for and taken down.
  await leaver.must('need.say', { needId: led, text: `${leaver.person.name}今天去看` });
  await leaver.must('need.say', { needId: helped, text: '螺丝刀忘在你家' });
  await wei.must('need.say', { needId: led, text: '家里有人' });
  const given = await post(wei);
  await leaver.must('need.give', { needId: given, receiverId });
  await leaver.must('inbox.markRead', { list: 'news', until: world().cloud.clock.now() });
  await settle(world());
  const resident = await world().db.one('residents', leaver.residentId);
  const secrets = [
    ...[leaver.residentId, leaver.openid, leaver.person.name, '13400009999'],
    ...[resident?.identityId ?? '', leaver.residentId.slice('resident_'.length)],
  ];
  expect(secrets.filter((secret) => secret.length < 3)).toEqual([]);
  await leave(leaver);
  await settle(world());
  const places = [...(await world().db.dump())].flatMap(([key, text]) =>
    placesOf(key.split(' ')[0] ?? '', JSON.parse(text), secrets, ''),
  );
  expect([...new Set(places)].filter((place) => !isLeft(place)).sort()).toEqual([]);
});
