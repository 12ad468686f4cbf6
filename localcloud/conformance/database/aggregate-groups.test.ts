import { statement } from './cloud-database.ts';
import { rows, useSales } from './sales.ts';

const { sales, $ } = useSales();

describe('an aggregate', () => {
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

  statement('counts what has come so far [RUN]', async () => {
    expect(await rows(sales().match({ good: 'oil' }).count('oils'))).toEqual([{ oils: 10 }]);
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
});
