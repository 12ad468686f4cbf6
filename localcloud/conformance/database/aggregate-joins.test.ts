import { TELLS_CODES } from '../versions/chosen.ts';
import { statement } from './cloud-database.ts';
import { rows, useSales } from './sales.ts';
import { refusalOf } from './sdk.ts';

const { cloud, sales, $ } = useSales();

describe('an aggregate', () => {
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
