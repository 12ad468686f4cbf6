import { PEOPLE, smallRoster } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';

const MORNING = Date.parse('2026-11-23T09:00:00+08:00');
const at = (clock: string) => Date.parse(`2026-11-23T${clock}+08:00`);
const ON_DUTY = ['社区干部', '网格员'];

/** The small roster, in which only so many of a role keep it. */
const rosterWith = (counts: Readonly<Record<string, number>>): string => {
  const left = new Map(Object.entries(counts));
  return smallRoster(
    PEOPLE.map((person) => {
      if (!ON_DUTY.includes(person.role) || person.to !== '' || person.from !== '') return person;
      const keeps = left.get(person.role) ?? 0;
      left.set(person.role, keeps - 1);
      return keeps > 0 ? person : { ...person, role: '' };
    }),
  );
};
const nameOf = (number: string) => PEOPLE.find((person) => person.number === number)?.name ?? '';

describe('a community whose staff is one', () => {
  const world = useWorld({ startAt: MORNING });

  test('is told every evening of two people, who are the staff and the grid officers in turn', async () => {
    const wei = await world().join('wei');
    const seen = new Map<string, number>();
    for (let day = 0; day < 3; day += 1) {
      await world().cloud.clock.jumpTo(MORNING + day * 24 * 60 * 60 * 1000, { timers: 'once' });
      const { people, isNow, day: told } = await wei.must('duty.tonight', {});
      expect({ told, isNow, names: new Set(people.map(({ name }) => name)).size }).toEqual({
        told: `2026-11-${String(23 + day)}`,
        isNow: false,
        names: 2,
      });
      for (const { name, role } of people) seen.set(`${role} ${name}`, (seen.get(`${role} ${name}`) ?? 0) + 1);
    }
    expect(Object.fromEntries(seen)).toEqual({
      [`staff ${nameOf('R205')}`]: 2,
      [`gridOfficer ${nameOf('R105')}`]: 2,
      [`gridOfficer ${nameOf('R305')}`]: 2,
    });
  });
});

describe('an evening', () => {
  const world = useWorld({ startAt: MORNING });

  test.each([
    ['12:00:00', false],
    ['18:29:30', false],
    ['18:30:00', true],
    ['20:05:00', true],
    ['22:29:30', true],
    ['22:30:00', false],
    ['23:59:00', false],
  ])('at %s is now: %s', async (clock, isNow) => {
    const wei = await world().join('wei');
    await world().cloud.clock.jumpTo(at(clock), { timers: 'once' });
    const tonight = await wei.must('duty.tonight', {});
    expect({ ...tonight, people: tonight.people.length }).toEqual({
      day: '2026-11-23',
      from: at('18:30:00'),
      to: at('22:30:00'),
      isNow,
      people: 2,
    });
    expect((await wei.must('inbox.home', {})).duty).toEqual(tonight);
  });
});

describe('a community with a staff of its own', () => {
  const roster = smallRoster(
    PEOPLE.map((person) => (person.number === 'R210' ? { ...person, role: '社区干部' } : person)),
  );
  const world = useWorld({ startAt: MORNING, roster });

  test('asks no grid officer, and nobody whose term ended or has not begun', async () => {
    const { people } = await (await world().join('wei')).must('duty.tonight', {});
    expect(people).toEqual([
      { name: nameOf('R205'), role: 'staff' },
      { name: nameOf('R210'), role: 'staff' },
    ]);
  });
});

describe('a community with too few', () => {
  const alone = useWorld({ startAt: MORNING, roster: rosterWith({ 社区干部: 1 }) });
  const empty = useWorld({ startAt: MORNING, roster: rosterWith({}) });

  test('names the one there is, and nobody where there is none', async () => {
    const { people } = await (await alone().join('wei')).must('duty.tonight', {});
    expect(people).toEqual([{ name: nameOf('R205'), role: 'staff' }]);
    expect((await (await empty().join('wei')).must('duty.tonight', {})).people).toEqual([]);
  });
});
