import { cloudDatabase, localStatement, wholeStatement } from './cloud-database.ts';
import { refusalOf, type Fields } from './sdk.ts';

const cloud = cloudDatabase({
  shops: [{ name: 'byPlace', unique: false, keys: [{ name: 'at', direction: '2dsphere' }] }],
  plain: [],
});
const shops = () => cloud.db.collection(cloud.collection('shops'));
const plain = () => cloud.db.collection(cloud.collection('plain'));

/** Along one street, from west to east: 0.001 degrees are some 100 m here. */
const STREET = { rice: 106.0, salt: 106.001, oil: 106.003, soap: 106.02 } as const;
const point = (longitude: number, latitude = 24) => cloud.db.Geo.Point(longitude, latitude);
const here = () => point(106.0004);
const names = ({ data }: { data: Fields[] }) => data.map(({ _id }) => _id);
const square = (west: number, south: number, size: number) =>
  cloud.db.Geo.Polygon([
    cloud.db.Geo.LineString([
      point(west, south),
      point(west + size, south),
      point(west + size, south + size),
      point(west, south + size),
      point(west, south),
    ]),
  ]);

beforeAll(async () => {
  for (const [_id, longitude] of Object.entries(STREET))
    await shops().add({ data: { _id, at: point(longitude), open: _id !== 'salt' } });
  await shops().add({ data: { _id: 'nowhere', at: null } });
});

describe('a value of db.Geo', () => {
  localStatement('comes back as what it was [RUN]', async () => {
    const line = cloud.db.Geo.LineString([point(1, 2), point(3, 4)]);
    const { _id } = await plain().add({ data: { at: point(113, 23), line, area: square(0, 0, 1) } });
    const { data } = await plain()
      .doc(_id ?? '')
      .get();
    const told = JSON.parse(JSON.stringify(data)) as Fields;
    expect(told['at']).toEqual({ type: 'Point', coordinates: [113, 23] });
    expect(told['line']).toEqual({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(told['area']).toMatchObject({ type: 'Polygon' });
  });
});

describe('a query by places', () => {
  localStatement('geoNear finds the nearest first, from one distance to another [DOC]', async () => {
    const { geoNear } = cloud.db.command;
    const near = (more: object = {}) => shops().where({ at: geoNear({ geometry: here(), ...more }) });
    expect(names(await near().get())).toEqual(['rice', 'salt', 'oil', 'soap']);
    expect(names(await near({ maxDistance: 300 }).get())).toEqual(['rice', 'salt', 'oil']);
    expect(names(await near({ minDistance: 50, maxDistance: 300 }).get())).toEqual(['salt', 'oil']);
    expect(names(await near().skip(1).limit(2).get())).toEqual(['salt', 'oil']);
  });

  localStatement('geoNear with other conditions and with an order keeps both [DOC]', async () => {
    const at = cloud.db.command.geoNear({ geometry: here(), maxDistance: 300 });
    expect(names(await shops().where({ at, open: true }).get())).toEqual(['rice', 'oil']);
    expect(names(await shops().where({ at }).orderBy('_id', 'desc').get())).toEqual(['salt', 'rice', 'oil']);
  });

  localStatement('geoWithin finds what an area or a circle holds [DOC]', async () => {
    const { geoWithin } = cloud.db.command;
    const inArea = geoWithin({ geometry: square(105.9995, 23.9, 0.002) });
    // 150 m as an angle of the Earth.
    const inCircle = geoWithin({ centerSphere: [here(), 150 / 6_378_100] });
    expect(names(await shops().where({ at: inArea }).orderBy('_id', 'asc').get())).toEqual([]);
    const wide = geoWithin({ geometry: square(105.9995, 23.999, 0.002) });
    expect(names(await shops().where({ at: wide }).orderBy('_id', 'asc').get())).toEqual(['rice', 'salt']);
    expect(names(await shops().where({ at: inCircle }).orderBy('_id', 'asc').get())).toEqual(['rice', 'salt']);
  });

  localStatement('geoIntersects finds what a line or an area touches [DOC]', async () => {
    const { geoIntersects } = cloud.db.command;
    const street = cloud.db.Geo.LineString([point(106.0), point(106.001)]);
    const found = await shops()
      .where({ at: geoIntersects({ geometry: street }) })
      .orderBy('_id', 'asc')
      .get();
    expect(names(found)).toEqual(['rice', 'salt']);
  });

  localStatement('geoNear without an index of places over the field is refused [DOC]', async () => {
    const { errCode, text } = await refusalOf(
      plain()
        .where({ at: cloud.db.command.geoNear({ geometry: here() }) })
        .get(),
    );
    expect([errCode, text]).toEqual([-502001, expect.stringContaining('unable to find index for $geoNear')]);
  });

  localStatement('geoNear is refused when documents are only counted [DOC]', async () => {
    const counted = shops()
      .where({ at: cloud.db.command.geoNear({ geometry: here() }) })
      .count();
    expect((await refusalOf(counted)).text).toContain('not allowed in this context');
  });
});

describe('an aggregate by places', () => {
  const near = (more: object = {}) => ({ near: here(), distanceField: 'away.metres', spherical: true, ...more });

  wholeStatement('begins with the nearest and tells the distance in metres [DOC]', async () => {
    const { list } = await shops()
      .aggregate()
      .geoNear(near({ maxDistance: 300, query: { open: true } }))
      .end();
    const told = list.map(({ _id, away }) => [_id, Math.round((away as { metres: number }).metres)]);
    expect(told).toEqual([
      ['rice', 41],
      ['oil', 264],
    ]);
  });

  wholeStatement('multiplies distances, tells the place and keeps a limit where asked [DOC]', async () => {
    const { list } = await shops()
      .aggregate()
      .geoNear(near({ distanceMultiplier: 0.001, includeLocs: 'place', limit: 1 }))
      .end();
    const [only] = list as { away: { metres: number }; place: unknown }[];
    expect([list.length, Number(only?.away.metres.toFixed(3)), JSON.parse(JSON.stringify(only?.place))]).toEqual([
      1,
      0.041,
      { type: 'Point', coordinates: [106, 24] },
    ]);
  });

  localStatement('is refused behind another stage, and without a distanceField [DOC]', async () => {
    const behind = await refusalOf(shops().aggregate().match({ open: true }).geoNear(near()).end());
    const nameless = await refusalOf(shops().aggregate().geoNear({ near: here(), spherical: true }).end());
    expect(behind.text).toContain('only valid as the first stage');
    expect(nameless.text).toContain('distanceField');
  });

  localStatement('distances in a plane are refused, not guessed [CHOSEN]', async () => {
    expect(
      (
        await refusalOf(
          shops()
            .aggregate()
            .geoNear(near({ spherical: false }))
            .end(),
        )
      ).text,
    ).toContain('UNKNOWN.md');
  });
});
