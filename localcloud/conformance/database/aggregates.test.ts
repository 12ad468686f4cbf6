import { TELLS_CODES } from '../versions/chosen.ts';
import { cloudDatabase, statement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';
import type { Command, Fields, Pipeline } from './sdk.ts';

const cloud = cloudDatabase({ sales: [], goods: [] });
const sales = (): Pipeline => cloud.db.collection(cloud.collection('sales')).aggregate();
const $ = (): Command['aggregate'] => cloud.db.command.aggregate;
const rows = async (pipeline: Pipeline): Promise<Fields[]> => (await pipeline.end()).list;

beforeAll(async () => {
  await cloud.db.collection(cloud.collection('goods')).add({
    data: [
      { _id: 'rice', price: 3, kind: 'food' },
      { _id: 'oil', price: 9, kind: 'food' },
    ],
  });
  await cloud.db.collection(cloud.collection('sales')).add({
    data: Array.from({ length: 30 }, (_, at): Fields => ({
      _id: `s${String(at).padStart(2, '0')}`,
      good: at % 3 === 0 ? 'oil' : 'rice',
      count: at,
      buyer: { name: at % 2 === 0 ? 'Li' : 'Wang' },
      tags: at < 2 ? ['first', 'few'] : [],
      at: new Date(Date.UTC(2026, at % 12, 1, 20)),
    })),
  });
});

describe('an aggregate', () => {
  statement('without a limit gives 20 documents [FIELD]', async () => {
    expect(await rows(sales())).toHaveLength(20);
  });

  statement('with a limit gives as many as it says [FIELD]', async () => {
    expect(await rows(sales().limit(25))).toHaveLength(25);
  });

  statement('matches with commands [RUN]', async () => {
    expect(
      await rows(
        sales()
          .match({ count: cloud.db.command.gt(27) })
          .sort({ count: 1 })
          .project({ count: 1 }),
      ),
    ).toEqual([
      { _id: 's28', count: 28 },
      { _id: 's29', count: 29 },
    ]);
  });

  statement('groups by a field and sums [RUN]', async () => {
    const groups = sales()
      .group({ _id: '$good', sold: $().sum('$count'), times: $().sum(1) })
      .sort({ _id: 1 });
    expect(await rows(groups)).toEqual([
      { _id: 'oil', sold: 135, times: 10 },
      { _id: 'rice', sold: 300, times: 20 },
    ]);
  });

  statement('groups all together under null [DOC]', async () => {
    const all = sales().group({
      _id: null,
      least: $().min('$count'),
      most: $().max('$count'),
      mean: $().avg('$count'),
    });
    expect(await rows(all)).toEqual([{ _id: null, least: 0, most: 29, mean: 14.5 }]);
  });

  statement('groups by several fields at once [DOC]', async () => {
    const groups = sales()
      .group({ _id: { good: '$good', name: '$buyer.name' }, times: $().sum(1) })
      .sort({ times: 1, '_id.good': 1, '_id.name': 1 });
    expect((await rows(groups)).map(({ times }) => times)).toEqual([5, 5, 10, 10]);
  });

  statement('collects values of a group, with and without repeats [DOC]', async () => {
    const [group] = await rows(
      sales()
        .sort({ _id: 1 })
        .limit(4)
        .group({ _id: null, all: $().push('$good'), kinds: $().addToSet('$good') }),
    );
    expect(group?.['all']).toEqual(['oil', 'rice', 'rice', 'oil']);
    expect([...(group?.['kinds'] as string[])].sort()).toEqual(['oil', 'rice']);
  });

  statement('takes the first and the last of a sorted group [DOC]', async () => {
    const [group] = await rows(
      sales()
        .sort({ count: -1 })
        .group({ _id: null, first: $().first('$count'), last: $().last('$count') }),
    );
    expect(group).toEqual({ _id: null, first: 29, last: 0 });
  });

  statement('projects fields, renamed and computed [RUN]', async () => {
    const projected = sales()
      .match({ _id: 's03' })
      .project({ _id: 0, what: '$good', double: $().multiply(['$count', 2]) });
    expect(await rows(projected)).toEqual([{ what: 'oil', double: 6 }]);
  });

  statement('adds fields to what is there [DOC]', async () => {
    const [row] = await rows(
      sales()
        .match({ _id: 's03' })
        .addFields({ label: $().concat(['$good', '-', '$buyer.name']) }),
    );
    expect(row).toMatchObject({ _id: 's03', count: 3, label: 'oil-Wang' });
  });

  statement('chooses by a condition [DOC]', async () => {
    const chosen = sales()
      .match({ _id: 's29' })
      .project({ size: $().cond({ if: $().gte(['$count', 20]), then: 'big', else: 'small' }) });
    expect(await rows(chosen)).toEqual([{ _id: 's29', size: 'big' }]);
  });

  statement('stands in for what is missing [DOC]', async () => {
    const filled = sales()
      .match({ _id: 's29' })
      .project({ note: $().ifNull(['$note', 'none']) });
    expect(await rows(filled)).toEqual([{ _id: 's29', note: 'none' }]);
  });

  statement('counts what has come so far [RUN]', async () => {
    expect(await rows(sales().match({ good: 'oil' }).count('oils'))).toEqual([{ oils: 10 }]);
  });

  statement('sorts, skips and limits in the order they are named [DOC]', async () => {
    expect((await rows(sales().sort({ count: -1 }).skip(2).limit(2))).map(({ count }) => count)).toEqual([27, 26]);
  });

  statement('that limits before it matches looks at those alone [DOC]', async () => {
    expect(await rows(sales().sort({ _id: 1 }).limit(3).match({ good: 'oil' }))).toHaveLength(1);
  });

  statement('unwinds an array into one document for each element [DOC]', async () => {
    const unwound = sales().unwind('$tags').sort({ _id: 1, tags: 1 }).project({ tags: 1 });
    expect((await rows(unwound)).map(({ _id, tags }) => [_id, tags])).toEqual([
      ['s00', 'few'],
      ['s00', 'first'],
      ['s01', 'few'],
      ['s01', 'first'],
    ]);
  });

  statement('unwinds keeping documents with nothing, and says positions [DOC]', async () => {
    const spec = { path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true };
    const unwound = await rows(sales().sort({ _id: 1 }).limit(3).unwind(spec));
    expect(unwound.map(({ at }) => at)).toEqual([0, 1, 0, 1, null]);
    expect(unwound[4]).not.toHaveProperty('tags');
  });

  statement('puts an inner object in the place of the document [DOC]', async () => {
    expect(await rows(sales().match({ _id: 's00' }).replaceRoot({ newRoot: '$buyer' }))).toEqual([{ name: 'Li' }]);
  });

  statement('samples as many as it is told, none twice [DOC]', async () => {
    const sampled = (await rows(sales().sample({ size: 7 }))).map(({ _id }) => _id);
    expect(new Set(sampled).size).toBe(7);
  });

  statement('sorts values by how often they occur [DOC]', async () => {
    expect(await rows(sales().sortByCount('$good'))).toEqual([
      { _id: 'rice', count: 20 },
      { _id: 'oil', count: 10 },
    ]);
  });

  statement('puts numbers into buckets [DOC]', async () => {
    const buckets = sales().bucket({
      groupBy: '$count',
      boundaries: [0, 10, 30],
      default: 'rest',
      output: { times: $().sum(1) },
    });
    expect(await rows(buckets)).toEqual([
      { _id: 0, times: 10 },
      { _id: 10, times: 20 },
    ]);
  });

  statement('writes a date in the time of Beijing [DOC]', async () => {
    const day = $().dateToString({ date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' });
    expect(await rows(sales().match({ _id: 's00' }).project({ day }))).toEqual([
      { _id: 's00', day: '2026-01-02 04:00' },
    ]);
  });

  statement('joins another collection by a field [RUN]', async () => {
    const spec = { from: cloud.collection('goods'), localField: 'good', foreignField: '_id', as: 'info' };
    expect(await rows(sales().match({ _id: 's03' }).lookup(spec).project({ info: 1 }))).toEqual([
      { _id: 's03', info: [{ _id: 'oil', price: 9, kind: 'food' }] },
    ]);
  });

  statement('joins another collection by a pipeline with variables [RUN]', async () => {
    const { command } = cloud.db;
    const pipeline = $()
      .pipeline()
      .match(command.expr($().eq(['$_id', '$$wanted'])))
      .project({ price: 1, _id: 0 })
      .done();
    const spec = { from: cloud.collection('goods'), let: { wanted: '$good' }, pipeline, as: 'info' };
    expect(await rows(sales().match({ _id: 's01' }).lookup(spec).project({ info: 1, _id: 0 }))).toEqual([
      { info: [{ price: 3 }] },
    ]);
  });

  statement('of a collection that does not exist is refused with its code [RUN]', async () => {
    const refusal = await refusalOf(cloud.db.collection(cloud.collection('nowhere')).aggregate().match({}).end());
    expect([refusal.code, refusal.errCode]).toEqual(
      TELLS_CODES ? ['DATABASE_COLLECTION_NOT_EXIST', -1] : [undefined, -502005],
    );
  });

  statement('with an unknown expression is refused as DATABASE_REQUEST_FAILED [RUN]', async () => {
    const refusal = await refusalOf(
      sales()
        .project({ a: { $foo: 1 } })
        .end(),
    );
    expect([refusal.code, refusal.errCode]).toEqual(
      TELLS_CODES ? ['DATABASE_REQUEST_FAILED', -1] : [undefined, -502001],
    );
  });

  statement.each(['facet', 'graphLookup', 'out'])('has no stage %s in this SDK [RUN]', (stage) => {
    const pipeline = sales() as unknown as Record<string, (spec: object) => unknown>;
    expect(() => pipeline[stage]?.({})).toThrow('is not a function');
  });
});
