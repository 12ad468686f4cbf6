import { referenceRoster, type ReferencePerson } from '../../../tests/fixtures/reference-roster.ts';
import { callerOf, type Caller, type Cloud } from '../caller.ts';
import { letIn } from '../let-in.ts';

/** Those of one building who use Linli. */
export type Neighbours = {
  readonly captain: Caller;
  readonly captainName: string;
  readonly posters: readonly [Caller, Caller];
  readonly helper: Caller;
};
/** Lets somebody of the roster in, unless they are. */
type Join = (person: ReferencePerson) => Promise<Caller>;

const isGrown = ({ birthYear, isAway }: ReferencePerson): boolean => !isAway && birthYear <= 2000 && birthYear >= 1950;

/** The people of every building, all of them synthetic: its captain, with a number, two who ask and one who helps, each of a household of their own. */
export const letNeighboursIn = async (
  join: Join,
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Neighbours>> => {
  const people = referenceRoster();
  const buildings = [...new Set(people.map(({ building }) => building))].sort(byNumber);
  const neighbours = new Map<string, Neighbours>();
  for (const building of buildings) {
    const all = people.filter((person) => person.building === building);
    const captain = all.find(({ roles }) => roles.includes('楼长'));
    const plain = all.filter((person) => person.roles.length === 0 && isGrown(person));
    const [first, second, third] = new Map(plain.map((person) => [person.household, person])).values();
    if (!captain || !first || !second || !third) throw new Error(`too few people live in ${building}`);
    const captainCalls = await join(captain);
    await captainCalls('membership.setPhone', { phone: phoneOf(captain), neighboursMayCall: true });
    neighbours.set(building, {
      captain: captainCalls,
      captainName: captain.name,
      posters: [await join(first), await join(second)],
      helper: await join(third),
    });
    tell(neighbours.size, buildings.length);
  }
  return neighbours;
};

const byNumber = (one: string, other: string): number => Number.parseInt(one, 10) - Number.parseInt(other, 10);

/** A number that nobody has: 199 9900 and four digits of the roster's. */
const phoneOf = ({ number }: ReferencePerson): string => `1999900${number.slice(-4)}`;

/** Joins people once, each under an account of their own; `known` are those who joined before. */
export const joining = (
  cloud: Cloud,
  founder: Caller,
  buildings: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): Join => {
  const joined = new Map(known);
  return async (person) => {
    const before = joined.get(person.number);
    if (before !== undefined) return callerOf(cloud, before);
    const openid = `preview-${person.number.toLowerCase()}`;
    const call = callerOf(cloud, openid);
    await letIn(call, founder, buildings, person);
    joined.set(person.number, openid);
    return call;
  };
};
