/** The tail of an id has 64 characters at most. */
const LENGTH_MAX = 64;

/**
 * The id that is spelled by a number or a name, or where somebody else has it by now, that one and a count: who was renumbered keeps
 * their id, so that the number of one may spell the id of another. It is taken from then on.
 */
export const freshId = <T extends string>(spelled: T, taken: Set<string>): T => {
  let id = spelled;
  for (let count = 2; taken.has(id); count += 1) {
    const end = `-${String(count)}`;
    id = `${spelled.slice(0, LENGTH_MAX - end.length)}${end}` as T;
  }
  taken.add(id);
  return id;
};
