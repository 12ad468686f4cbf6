import { localStatement, statement } from './cloud-database.ts';
import { useNotes } from './notes.ts';
import { refusalOf } from './sdk.ts';
import type { Fields } from './sdk.ts';

const { cloud, notes, stored } = useNotes();

describe('setting a document', () => {
  const set = (id: string, data: Fields) => notes().doc(id).set({ data });

  statement('makes it if it is not there [RUN]', async () => {
    expect(await set('set1', { a: 1 })).toMatchObject({ _id: 'set1', stats: { created: 1, updated: 0 } });
    expect((await notes().doc('set1').get()).data).toEqual({ _id: 'set1', a: 1 });
  });

  localStatement('of what is there already counts as updated [DOC]', async () => {
    const id = await stored({ a: 1 });
    expect(await set(id, { a: 1 })).toMatchObject({ stats: { created: 0, updated: 1 } });
  });

  statement('replaces all of it if it is there [RUN]', async () => {
    const id = await stored({ a: 1, b: 2 });
    expect(await set(id, { c: 3 })).toMatchObject({ stats: { created: 0, updated: 1 } });
    expect((await notes().doc(id).get()).data).toEqual({ _id: id, c: 3 });
  });

  statement('replaces nested objects too [RUN]', async () => {
    const id = await stored({ o: { a: 1, b: 2 } });
    await set(id, { o: { a: 5 } });
    expect((await notes().doc(id).get()).data).toEqual({ _id: id, o: { a: 5 } });
  });

  localStatement('of a name with a dot is refused, not guessed [CHOSEN]', async () => {
    expect((await refusalOf(set('set2', { 'a.b': 1 }))).text).toContain('UNKNOWN.md');
  });

  statement('with an update command is refused as -502001 [RUN]', async () => {
    expect((await refusalOf(set('set3', { n: cloud.db.command.inc(1) }))).errCode).toBe(-502001);
  });

  statement('with an _id is refused as -501007 [RUN]', async () => {
    expect((await refusalOf(set('set4', { _id: 'set4' }))).errCode).toBe(-501007);
  });
});

describe('removing', () => {
  statement('a document says how many it removed as stats.removed [RUN]', async () => {
    const id = await stored({});
    expect((await notes().doc(id).remove()).stats).toEqual({ removed: 1 });
    expect((await refusalOf(notes().doc(id).get())).text).toContain('does not exist');
  });

  statement('a document that does not exist removes nothing [RUN]', async () => {
    expect((await notes().doc('nobody').remove()).stats).toEqual({ removed: 0 });
  });

  statement('by a query removes all it finds [RUN]', async () => {
    for (let at = 0; at < 3; at += 1) await stored({ gone: 'soon' });
    expect((await notes().where({ gone: 'soon' }).remove()).stats).toEqual({ removed: 3 });
  });
});
