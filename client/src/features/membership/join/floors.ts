type Floors = readonly (readonly string[])[];

/** The flats in their order, floor by floor: what 1203 has before its last two digits. A door named otherwise stays with the one before. */
export const floorsOf = (flats: readonly string[]): Floors =>
  flats.reduce<Floors>((floors, flat) => {
    const last = floors[floors.length - 1];
    const isOnSameFloor = last !== undefined && ['', floorOf(last[0] ?? '')].includes(floorOf(flat));
    return isOnSameFloor ? [...floors.slice(0, -1), [...last, flat]] : [...floors, [flat]];
  }, []);

const floorOf = (flat: string): string => /^(\d+)\d\d$/.exec(flat)?.[1] ?? '';

/** How many doors stand side by side, so that those under each other are alike. More than three have no room: four are two and two. */
export const columnsOf = (floors: Floors): number => {
  const most = Math.max(...floors.map(({ length }) => length));
  return most === 4 ? 2 : Math.min(most, 3);
};
