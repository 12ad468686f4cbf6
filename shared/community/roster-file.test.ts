import { ROSTER_FILE_ID, rosterPath } from './roster-file.ts';

const NAME = 'mi2k3l4m-abcdefghij';
const at = (path: string): string => `cloud://env-1.6c6f-env-1/${path}`;

test('what the phone calls a roster is what the server takes', () => {
  const ends = ['.csv', '.XLSX', '.txt', ''];
  expect(ends.map((end) => ROSTER_FILE_ID.test(at(rosterPath(NAME, end))))).toEqual(ends.map(() => true));
});

test.each([
  at('rosters/1764504000000.csv'),
  at(`media/need/${NAME}.jpg`),
  at(`media/../rosters/${NAME}.csv`),
  at(`rosters/${NAME}/x.csv`),
  at(`rosters/${NAME}.csv.html?x=1`),
  `https://elsewhere/rosters/${NAME}.csv`,
])('%s is no roster', (fileId) => {
  expect(ROSTER_FILE_ID.test(fileId)).toBe(false);
});
