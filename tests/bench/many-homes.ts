import { PEOPLE, smallRoster, type Person } from '../world/people.ts';

/** Of the seed article's largest place (S0): 58 buildings. */
export const BUILDINGS = 58;
/** The stress size of the seeds. */
export const HOUSEHOLDS = 6827;
const [FIRST_NEW, GRIDS, FLOORS_UNITS] = [4, 19, 4];

/** Names are synthetic: the people of the small roster, and 55 buildings more in which one person stands for each household; each has a captain. */
export const manyHomes = (households: number = HOUSEHOLDS): string => {
  const cast = new Set(PEOPLE.map(({ household }) => household)).size;
  const others = Array.from({ length: households - cast }, (_, at): Person => {
    const [building, home] = [
      FIRST_NEW + (at % (BUILDINGS - FIRST_NEW + 1)),
      Math.floor(at / (BUILDINGS - FIRST_NEW + 1)),
    ];
    return {
      number: `N${String(at + 1).padStart(5, '0')}`,
      household: `N${String(at + 1).padStart(5, '0')}`,
      name: `韦${['山', '水', '花', '春'][at % 4] ?? ''}${['林', '海', '石', '云'][building % 4] ?? ''}`,
      grid: `${String((building % GRIDS) + 1)}片区`,
      building: `${String(building)}号楼`,
      unit: (home % FLOORS_UNITS) + 1,
      flat: `${String(Math.floor(home / FLOORS_UNITS) + 1)}01`,
      ...{ role: home === 0 ? '楼长' : '', from: '', to: '' },
    };
  });
  return smallRoster([...PEOPLE, ...others]);
};
