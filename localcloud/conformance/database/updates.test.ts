import { localStatement, statement } from './cloud-database.ts';
import { useNotes } from './notes.ts';
import { refusalOf } from './sdk.ts';
import type { Command, Fields, Refusal } from './sdk.ts';

const { cloud, notes, stored } = useNotes();

/** What becomes of a document that is updated. */
const after = async (before: Fields, change: Fields): Promise<Fields> => {
  const id = await stored(before);
  await notes().doc(id).update({ data: change });
  const { _id, ...fields } = (await notes().doc(id).get()).data ?? {};
  expect(_id).toBe(id);
  return fields;
};

const refusedFor = async (before: Fields, change: Fields): Promise<Refusal> => {
  const id = await stored(before);
  return refusalOf(notes().doc(id).update({ data: change }));
};

type Case = readonly [string, Fields, (_: Command) => Fields, Fields];

const cases: readonly Case[] = [
  ['writes a field and leaves the others [DOC]', { a: 1, b: 2 }, () => ({ a: 5 }), { a: 5, b: 2 }],
  [
    'merges a nested object instead of replacing it [RUN]',
    { o: { a: 1, b: 2 } },
    () => ({ o: { a: 5 } }),
    { o: { a: 5, b: 2 } },
  ],
  ['by set replaces a nested object [RUN]', { o: { a: 1, b: 2 } }, (_) => ({ o: _.set({ a: 5 }) }), { o: { a: 5 } }],
  ['by set can write an empty object [RUN]', { o: { a: 1 } }, (_) => ({ o: _.set({}) }), { o: {} }],
  ['drops an empty object beside other fields without a word [RUN]', { a: 1 }, () => ({ o: {}, a: 2 }), { a: 2 }],
  ['replaces an array whole [RUN]', { l: [1, 2, 3] }, () => ({ l: [9] }), { l: [9] }],
  ['by a dotted path writes inside [RUN]', { o: { a: 1 } }, () => ({ 'o.b': 2 }), { o: { a: 1, b: 2 } }],
  ['by a position writes an element [RUN]', { l: [1, 2] }, () => ({ 'l.1': 9 }), { l: [1, 9] }],
  ['can write null [RUN]', { a: 1 }, () => ({ a: null }), { a: null }],
  ['can write a date [RUN]', {}, () => ({ at: new Date(5) }), { at: new Date(5) }],
  ['by remove takes a field away [RUN]', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  ['by inc adds to a number [RUN]', { n: 1 }, (_) => ({ n: _.inc(4) }), { n: 5 }],
  ['by inc begins at nothing [RUN]', {}, (_) => ({ n: _.inc(4) }), { n: 4 }],
  ['by inc may take away [RUN]', { n: 1 }, (_) => ({ n: _.inc(-4) }), { n: -3 }],
  ['by inc reaches inside objects [RUN]', { o: { n: 1 } }, (_) => ({ o: { n: _.inc(1) } }), { o: { n: 2 } }],
  ['by mul multiplies [RUN]', { n: 3 }, (_) => ({ n: _.mul(4) }), { n: 12 }],
  ['by mul makes a missing field zero [DOC]', {}, (_) => ({ n: _.mul(4) }), { n: 0 }],
  ['by max keeps the greater [RUN]', { n: 3 }, (_) => ({ n: _.max(7) }), { n: 7 }],
  ['by min keeps the smaller [RUN]', { n: 3 }, (_) => ({ n: _.min(7) }), { n: 3 }],
  ['by push adds each of a list at the end [RUN]', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['by push of one value adds it [RUN]', { l: [1] }, (_) => ({ l: _.push(2) }), { l: [1, 2] }],
  ['by push makes the array [RUN]', {}, (_) => ({ l: _.push([1]) }), { l: [1] }],
  [
    'by push inserts at a position [RUN]',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [9], position: 1 }) }),
    { l: [1, 9, 2] },
  ],
  ['by push sorts after adding [RUN]', { l: [3, 1] }, (_) => ({ l: _.push({ each: [2], sort: 1 }) }), { l: [1, 2, 3] }],
  [
    'by push keeps only as many as slice says [RUN]',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [3], slice: -2 }) }),
    { l: [2, 3] },
  ],
  ['by pop takes the last [RUN]', { l: [1, 2] }, (_) => ({ l: _.pop() }), { l: [1] }],
  ['by shift takes the first [RUN]', { l: [1, 2] }, (_) => ({ l: _.shift() }), { l: [2] }],
  ['by unshift adds at the front [RUN]', { l: [3] }, (_) => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
  ['by pull takes equal values out [RUN]', { l: [1, 2, 1] }, (_) => ({ l: _.pull(1) }), { l: [2] }],
  ['by pull takes out what a command finds [RUN]', { l: [1, 5, 9] }, (_) => ({ l: _.pull(_.gte(5)) }), { l: [1] }],
  [
    'by pull takes objects out by their fields [RUN]',
    { l: [{ a: 1, b: 2 }, { a: 2 }] },
    (_) => ({ l: _.pull({ a: 1 }) }),
    { l: [{ a: 2 }] },
  ],
  ['by pullAll takes out every listed value [RUN]', { l: [1, 2, 3] }, (_) => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
  ['by addToSet adds what is not there [RUN]', { l: ['a'] }, (_) => ({ l: _.addToSet('b') }), { l: ['a', 'b'] }],
  [
    'by addToSet leaves what is there [RUN]',
    { l: ['a'], x: 1 },
    (_) => ({ l: _.addToSet('a'), x: 2 }),
    { l: ['a'], x: 2 },
  ],
  [
    'by addToSet of a list adds the list as one element [RUN]',
    { l: [1] },
    (_) => ({ l: _.addToSet([1, 2]) }),
    { l: [1, [1, 2]] },
  ],
  ['by addToSet with $each adds each [RUN]', { l: [1] }, (_) => ({ l: _.addToSet({ $each: [1, 2] }) }), { l: [1, 2] }],
  [
    'by addToSet with each adds that object itself [RUN]',
    { l: [] },
    (_) => ({ l: _.addToSet({ each: [1] }) }),
    { l: [{ each: [1] }] },
  ],
  ['by rename moves a field [RUN]', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
  ['by bit works on the bits [RUN]', { n: 5 }, (_) => ({ n: _.bit({ and: 6 }) }), { n: 4 }],
];

describe('an update', () => {
  statement.each(cases)('%s', async (_name, before, change, expected) => {
    expect(await after(before, change(cloud.db.command))).toEqual(expected);
  });

  statement('of a document that does not exist changes nothing and says so [RUN]', async () => {
    expect(
      (
        await notes()
          .doc('nobody')
          .update({ data: { a: 1 } })
      ).stats,
    ).toEqual({ updated: 0 });
  });

  statement('says how many it changed as stats.updated [RUN]', async () => {
    expect(
      (
        await notes()
          .doc(await stored({ a: 1 }))
          .update({ data: { a: 2 } })
      ).stats,
    ).toEqual({ updated: 1 });
  });

  localStatement('that changes nothing counts nothing [CHOSEN]', async () => {
    expect(
      (
        await notes()
          .doc(await stored({ a: 1 }))
          .update({ data: { a: 1 } })
      ).stats,
    ).toEqual({ updated: 0 });
  });

  statement('by a query changes all it finds [RUN]', async () => {
    for (let at = 0; at < 3; at += 1) await stored({ batch: 'x', n: at });
    const { stats } = await notes()
      .where({ batch: 'x', n: cloud.db.command.lt(2) })
      .update({ data: { n: 50 } });
    expect(stats).toEqual({ updated: 2 });
    expect((await notes().where({ batch: 'x', n: 50 }).count()).total).toBe(2);
  });

  statement('puts the time of the server where serverDate stands [DOC]', async () => {
    const { at } = (await after({}, { at: cloud.db.serverDate() })) as { at: Date };
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
  });

  statement('of the _id is refused as -501007 [RUN]', async () => {
    expect((await refusedFor({}, { _id: 'other' })).errCode).toBe(-501007);
  });

  statement('by inc of text is refused as -502001 and changes nothing [DOC]', async () => {
    const id = await stored({ a: 1, t: 'x' });
    const { errCode } = await refusalOf(
      notes()
        .doc(id)
        .update({ data: { a: 2, t: cloud.db.command.inc(1) } }),
    );
    expect(errCode).toBe(-502001);
    expect((await notes().doc(id).get()).data).toEqual({ _id: id, a: 1, t: 'x' });
  });

  statement('into null is refused as -502001 [DOC]', async () => {
    expect((await refusedFor({ o: null }, { o: { a: 1 } })).errCode).toBe(-502001);
  });

  statement('by push on what is no array is refused as -502001 [DOC]', async () => {
    expect((await refusedFor({ l: 1 }, { l: cloud.db.command.push([1]) })).errCode).toBe(-502001);
  });

  localStatement('of nothing but an empty object is refused, not guessed [CHOSEN]', async () => {
    expect((await refusedFor({}, { o: {} })).text).toContain('UNKNOWN.md');
  });

  localStatement('by a positional path is refused, not guessed [CHOSEN]', async () => {
    expect((await refusedFor({ l: [1] }, { 'l.$': 2 })).text).toContain('UNKNOWN.md');
  });
});
