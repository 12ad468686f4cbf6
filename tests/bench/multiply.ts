import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { insertTexts } from '../world/insert.ts';
import { COMMUNITY, type World } from '../world/world.ts';

/** What grows with the years in one community; its roster stays as it is. */
const HAPPENINGS: ReadonlySet<string> = new Set([
  'needs',
  'notices',
  'events',
  'transfers',
  'memberships',
  'followUps',
]);
const BATCH = 500;

/** Documents of one collection as canonical EJSON. */
type Texts = ReadonlyMap<string, readonly string[]>;

/** A world as it was when this was made, of which more can be made. */
export class Grower {
  readonly #world: World;
  readonly #originals: Texts;
  #times = 1;

  private constructor(world: World, originals: Texts) {
    this.#world = world;
    this.#originals = originals;
  }

  static async of(world: World): Promise<Grower> {
    const dump = await world.db.dump();
    const ofCollection = (name: string) =>
      [...dump].filter(([key]) => key.startsWith(`${name} `)).map(([, text]) => text);
    return new Grower(world, new Map(COLLECTIONS.map(({ name }) => [name, ofCollection(name)])));
  }

  /**
   * Makes the world `times` as large as the original: as many communities, each with its people and all that happened there, and as many
   * times the happenings in the first of them. Documents are written past the product's code, a copy at a time.
   */
  async growTo(times: number): Promise<void> {
    for (; this.#times < times; this.#times += 1) {
      await this.#write(HAPPENINGS, (text) => happenedAgain(text, this.#times));
      await this.#write(new Set(this.#originals.keys()), (text) => inCommunity(text, this.#times));
    }
  }

  async #write(names: ReadonlySet<string>, copy: (text: string) => string): Promise<void> {
    for (const name of names) {
      const originals = this.#originals.get(name) ?? [];
      // What has an id that names neither a community nor anything that happened there is the deployment's own, such as how far a job has read: there is one of it.
      const copies = originals
        .map((text) => ({ text, copied: copy(text) }))
        .filter(({ text, copied }) => idOf(copied) !== idOf(text));
      for (let from = 0; from < copies.length; from += BATCH)
        await insertTexts(
          this.#world.cloud.url,
          name,
          copies.slice(from, from + BATCH).map(({ copied }) => copied),
        );
    }
  }
}

/** The document's own: where a job has read to stands in it before. */
const idOf = (text: string): string => (JSON.parse(text) as { _id: string })._id;

const TAIL = COMMUNITY.id.slice('community_'.length);
const COMMUNITY_TAIL = new RegExp(`(?<=[a-z]_)${TAIL}(?![0-9a-z])`, 'g');
/** What ids of happenings and accounts end with: see `digest`; and those of the plans of a roster, which are drawn by lot. */
const DIGEST_TAIL = /(?<=[a-z]_(?:[0-9a-z]{16}|[0-9a-f]{20}))[0-9a-z]{4}(?![0-9a-z])/g;

const marked = (letter: string, copy: number): string => `${letter}${copy.toString(36).padStart(3, '0')}`;

/** The same thing once more, with the same people. */
const happenedAgain = (text: string, copy: number): string => text.replace(DIGEST_TAIL, marked('a', copy));

/** The same thing in another community, with other accounts. */
const inCommunity = (text: string, copy: number): string =>
  text.replace(DIGEST_TAIL, marked('c', copy)).replace(COMMUNITY_TAIL, `${TAIL}${marked('c', copy)}`);
