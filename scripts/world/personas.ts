import type { ReferencePerson } from '../../tests/fixtures/reference-roster.ts';

/** Somebody the local preview can be: a made-up phone and, but for strangers, a person of the synthetic roster. */
export type Persona = {
  readonly id: string;
  /** What the persona bar says. */
  readonly label: string;
  readonly openid: string;
  readonly name: string;
  /** Where they live, as the join page asks for it; empty for the founder. */
  readonly note: string;
  readonly joins: boolean;
  readonly person: ReferencePerson | undefined;
};

/** The building whose people the preview plays. */
export const PREVIEW_BUILDING = '3号楼';
/** The founder of the preview community (decision 012). */
export const FOUNDER = { openid: 'preview-admin', name: '管理员' } as const;

type Wish = {
  readonly id: string;
  readonly label: string;
  readonly joins?: boolean;
  readonly fits: (person: ReferencePerson) => boolean;
};

const atHome = (person: ReferencePerson) => person.building === PREVIEW_BUILDING;
const plain = (person: ReferencePerson) =>
  atHome(person) && person.roles.length === 0 && !person.isAway && isGrown(person);
const isGrown = (person: ReferencePerson) => person.birthYear <= 2000 && person.birthYear >= 1950;
const holds = (role: string) => (person: ReferencePerson) => person.roles.includes(role);

/** In the order of the bar. Nobody is chosen twice. */
const WISHES: readonly Wish[] = [
  { id: 'resident', label: '居民', fits: plain },
  { id: 'captain', label: '楼长', fits: (person) => atHome(person) && holds('楼长')(person) },
  { id: 'volunteer', label: '互助会', fits: holds('互助会成员') },
  { id: 'volunteer-2', label: '互助会 2', fits: holds('互助会成员') },
  { id: 'volunteer-3', label: '互助会 3', fits: holds('互助会成员') },
  { id: 'neighbour', label: '邻居', fits: plain },
  { id: 'neighbour-2', label: '邻居 2', fits: plain },
  { id: 'grid-officer', label: '网格员', fits: (person) => person.grid === 'A区' && holds('网格员')(person) },
  { id: 'staff', label: '社区干部', fits: holds('社区干部') },
  { id: 'supervisor', label: '监督管家', fits: holds('监督管家') },
  { id: 'stranger', label: '外来人', joins: false, fits: plain },
];

/** Casts every persona from the roster; the same roster gives the same cast. */
export const castPersonas = (people: readonly ReferencePerson[]): readonly Persona[] => {
  const taken = new Set<string>();
  const cast = WISHES.map((wish): Persona => {
    const person = people.find((candidate) => !taken.has(candidate.number) && wish.fits(candidate));
    if (!person) throw new Error(`nobody on the roster fits the persona ${wish.id}`);
    taken.add(person.number);
    const { id, label, joins = true } = wish;
    return {
      id,
      label,
      joins,
      person,
      openid: `preview-${id}`,
      name: person.name,
      note: `${person.building} ${person.unit}单元 ${person.flat}`,
    };
  });
  const founder: Persona = {
    id: 'admin',
    label: '管理员',
    openid: FOUNDER.openid,
    name: FOUNDER.name,
    note: '',
    joins: false,
    person: undefined,
  };
  return [...cast, founder];
};

/** What the client's persona bar reads at /personas.json. */
export const personasJson = (personas: readonly Persona[]): string =>
  JSON.stringify(personas.map(({ id, label, openid, name, note }) => ({ id, label, openid, name, note })));
