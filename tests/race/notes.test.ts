import { NOTE_LIMITS } from '../../shared/need/notes/note.ts';
import { needThatIs } from '../contract/refusals/a-need.ts';
import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();
afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

test.each(SEEDS)('in bad weather of seed %i the last place for a note is taken once', async (seed) => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const needId = await needThatIs(world(), 'claimed');
  const count = NOTE_LIMITS.perNeedMax - 1;
  await setField(world().cloud.url, 'needs', needId, 'notes', { count, unreadBy: [], inCharge: [] });
  world().cloud.setFaults({ seed, rules: BAD_WEATHER });
  const answers = await Promise.all(
    [wei, mo].map((who) => who.persist('need.say', { needId, text: `${who.person.name}到了` })),
  );
  world().cloud.setFaults({});
  const codes = answers.map((answer) => (answer.ok ? 'left' : answer.code)).sort();
  expect(codes).toEqual(['NOTES_FULL', 'left']);
  expect((await world().db.one('needs', needId))?.notes.count).toBe(NOTE_LIMITS.perNeedMax);
  expect((await world().db.all('needNotes')).filter((note) => note.needId === needId)).toHaveLength(1);
});
