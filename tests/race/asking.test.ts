import { questionIdOf } from '../../cloudfunctions/api/draw/ids.ts';
import { wishIdOf } from '../../cloudfunctions/api/vote/ids.ts';
import { ASKING_LIMITS } from '../../shared/draw/asking.ts';
import { plantDraw } from '../contract/refusals/planted-draws.ts';
import { plantVote } from '../contract/refusals/planted-votes.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld({ transactionTimeoutMs: 3000 });

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

const PLACES = Array.from({ length: ASKING_LIMITS.ofHouseholdMax }, (_, at) => at + 1);
const questionsOf = async (drawId: string) =>
  (await world().db.all('drawQuestions')).filter((one) => one.drawId === drawId);
/** The places that a household has for its questions. */
const placesOf = async (who: Resident, drawId: string): Promise<readonly string[]> => {
  const person = await world().db.one('residents', who.residentId);
  if (!person) throw new Error('they live nowhere');
  return PLACES.map((number) => questionIdOf(drawId as never, person.householdId, number));
};
const askIn = (who: Resident, drawId: string, text: string, requestId?: string) =>
  who.persist('draw.ask', { drawId, text, media: [] }, requestId === undefined ? {} : { requestId });

test('whoever asks many times at once to be told of a vote asks once, and is told the same each time', async () => {
  const people = await world().joinAll('wei', 'qin', 'mo');
  for (const seed of SEEDS) {
    const voteId = await plantVote(world(), 'announced');
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const taps = people.flatMap((who) => [who, who, who, who]);
    const answers = await Promise.all(taps.map((who) => who.persist('vote.tellMe', { voteId })));
    world().cloud.setFaults({});
    expect(answers).toEqual(taps.map(() => ({ ok: true, value: { toCome: ['opened', 'counted'] } })));
    const wishes = (await world().db.all('voteWishes')).filter((one) => one.voteId === voteId);
    expect(wishes.map(({ _id }) => _id).sort()).toEqual(
      people.map(({ residentId }) => wishIdOf(voteId, residentId as never)).sort(),
    );
  }
});

test('what two phones of a household ask at once before it is answered stands in one place', async () => {
  const [wei, qin] = await world().joinAll('wei', 'qin');
  for (const seed of SEEDS) {
    const drawId = await plantDraw(world(), 'open');
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    // Each asks two things, and each of them twice: the second time before the first is answered.
    const asks = [wei, qin].flatMap((who) =>
      [1, 2, 1, 2].map((at) => ({
        who,
        text: `棚有多大 ${String(at)}`,
        requestId: `ask-${String(at)}-in-${String(seed)}`,
      })),
    );
    const answers = await Promise.all(asks.map(({ who, text, requestId }) => askIn(who, drawId, text, requestId)));
    world().cloud.setFaults({});
    const [place = ''] = await placesOf(wei, drawId);
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { questionId: place } })));
    expect((await questionsOf(drawId)).map(({ _id, answer }) => [_id, answer])).toEqual([[place, null]]);
  }
});

test('however asking and answering meet, a household fills its places one after another, and no answer is lost', async () => {
  const [wei, qin, staff] = await world().joinAll('wei', 'qin', 'staff');
  const drawId = await plantDraw(world(), 'open');
  const places = await placesOf(wei, drawId);
  world().cloud.setFaults({ seed: SEEDS[0] ?? 1, rules: BAD_WEATHER });
  const codes = new Set<string>();
  const KNOWN = ['ok', 'QUESTION_ANSWERED', 'QUESTION_NOT_FOUND', 'QUESTIONS_FULL'];
  for (const [at, questionId] of [...places, 'question_of_no_place'].entries()) {
    const answers = await Promise.all([
      askIn(wei, drawId, `问 ${String(at)}`),
      askIn(qin, drawId, `也问 ${String(at)}`),
      staff.persist('draw.answer', { questionId, text: `答 ${String(at)}`, media: [] }),
    ]);
    // Whoever answered before anything was asked answers now; whoever did answers nothing twice.
    answers.push(await staff.persist('draw.answer', { questionId, text: `再答 ${String(at)}`, media: [] }));
    for (const answer of answers) codes.add(answer.ok ? 'ok' : answer.code);
  }
  world().cloud.setFaults({});
  expect([codes.has('ok'), [...codes].filter((code) => !KNOWN.includes(code))]).toEqual([true, []]);
  const questions = await questionsOf(drawId);
  expect(questions.map(({ _id }) => _id).sort()).toEqual([...places].sort());
  expect(questions.filter(({ answer }) => answer === null)).toEqual([]);
  expect(await wei.call('draw.ask', { drawId, text: '还问', media: [] })).toEqual({
    ok: false,
    code: 'QUESTIONS_FULL',
  });
});
