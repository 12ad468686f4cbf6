import { at, HOUSEHOLDS, OPENS, REVIEW, saidBy } from '../../tests/fixtures/review-model.ts';
import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { HouseholdId } from '../kernel/ids.ts';
import type { Opinion } from '../review/opinion.ts';
import { needFromOpinion } from './from-opinion.ts';
import { NEED_KINDS } from './kinds.ts';
import { isCountedNeed, isPrivateNeed, topicOf } from './privacy.ts';
import { isPublic } from './published.ts';

const [A, B, C] = HOUSEHOLDS as [HouseholdId, HouseholdId, HouseholdId];
const opinion = (home: HouseholdId, number = 0): Opinion => saidBy(home, number, false, OPENS);
const said = opinion(A);
const AUTHOR = { _id: said.authorId, householdId: A, unit: 2, flat: '302', birthYear: 1970, leftAt: null };
const now = at(5000);
const need = (one: Opinion, more: { isPrivate?: boolean; together?: readonly Opinion[] } = {}, author = AUTHOR) =>
  needFromOpinion(one, REVIEW, author, { isPrivate: false, now, ...more });

test('an opinion goes on as a need with its author, words and place', () => {
  expect(need(said)).toMatchObject({
    ...{ _id: 'need_0', requesterId: said.authorId, requesterName: '农小满', flat: '2单元302', behalf: null },
    ...{ kind: 'lift', text: '电梯停了', buildingName: '1号楼', status: 'open', claims: [] },
    fromOpinion: { opinionId: said._id, isPrivate: false, order: null },
  });
  expect(need({ ...said, isWaiting: true }).status).toBe('pending');
  expect(need({ ...said, source: 'captain', byId: opinion(B).authorId }).behalf).toEqual({
    ...{ consent: null, by: opinion(B).authorId },
  });
});

test('whoever moved has no flat in it, and a former neighbour stands for whoever left', () => {
  expect(need(said, {}, { ...AUTHOR, householdId: B })).toMatchObject({ requesterId: said.authorId, flat: '' });
  const left = { ...{ requesterId: FORMER_NEIGHBOUR.residentId, requesterName: FORMER_NEIGHBOUR.name, flat: '' } };
  expect(needFromOpinion(said, REVIEW, undefined, { isPrivate: true, now })).toMatchObject(left);
});

test('each household that said the same follows it once, and none what is private', () => {
  const together = [opinion(A, 1), opinion(B, 2), opinion(B, 3), opinion(C, 4), opinion(HOUSEHOLDS[3] ?? A, 6)];
  const followers = need(said, { together }).followers.map(({ householdId }) => householdId);
  // The last one is about the captain: who said it is told to nobody.
  expect(followers).toEqual([B, C]);
  expect(need(said, { together, isPrivate: true }).followers).toEqual([]);
  expect(need({ ...said, kind: 'elder' }, { together }).followers).toEqual([]);
});

test.each(NEED_KINDS)('what was made private is read and counted by nobody, of %s too', (kind) => {
  const hidden = need({ ...said, kind }, { isPrivate: true });
  expect([isPublic(hidden), isPrivateNeed(hidden), topicOf(hidden), isCountedNeed(hidden)]).toEqual([
    ...[false, true, null, false],
  ]);
});
