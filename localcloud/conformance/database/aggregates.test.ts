import { statement } from './cloud-database.ts';
import { rows, useSales } from './sales.ts';

const { cloud, sales, $ } = useSales();

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

  statement('writes a date in the time of Beijing [DOC]', async () => {
    const day = $().dateToString({ date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' });
    expect(await rows(sales().match({ _id: 's00' }).project({ day }))).toEqual([
      { _id: 's00', day: '2026-01-02 04:00' },
    ]);
  });
});
