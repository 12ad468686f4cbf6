import { tellNamesakes, type SaidApart } from '../../../shared/membership/namesakes.ts';
import { referenceRoster, type ReferencePerson } from '../../../tests/fixtures/reference-roster.ts';
import { previewPersonas } from '../seed.ts';
import { letNeighboursIn } from './people.ts';

test('whoever the preview lets in is told apart from those of one name by what they say, and by their name alone not all of them are', async () => {
  const people: ReferencePerson[] = previewPersonas().flatMap(({ person, joins }) => (person && joins ? [person] : []));
  const join = (person: ReferencePerson) => {
    people.push(person);
    return Promise.resolve((() => Promise.resolve({})) as never);
  };
  await letNeighboursIn(join, () => undefined);
  const roster = referenceRoster();
  const unknown = (saying: (person: ReferencePerson) => SaidApart) =>
    people.filter((person) => {
      const named = roster.filter(({ household, name }) => household === person.household && name === person.name);
      const told = tellNamesakes(named as never, saying(person));
      return !told.ok;
    });
  expect(unknown(({ birthYear, relation }) => ({ birthYear, isHead: relation === '户主' }))).toEqual([]);
  expect(unknown(() => ({})).length).toBeGreaterThan(0);
});
