import { cloudDatabase } from './cloud-database.ts';
import type { Command, Fields, Pipeline } from './sdk.ts';

/** For a file of statements on aggregates: a database with thirty sales of two goods. Call it at the top. */
export const useSales = () => {
  const cloud = cloudDatabase({ sales: [], goods: [] });
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
  return {
    cloud,
    sales: (): Pipeline => cloud.db.collection(cloud.collection('sales')).aggregate(),
    /** What builds the operators of an aggregate. */
    $: (): Command['aggregate'] => cloud.db.command.aggregate,
  };
};

/** The documents that come out of it. */
export const rows = async (pipeline: Pipeline): Promise<Fields[]> => (await pipeline.end()).list;
