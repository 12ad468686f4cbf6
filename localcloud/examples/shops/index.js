// The shops around a place, nearest first.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;

const acts = {
  open: ({ name, longitude, latitude }) =>
    db.collection('shops').add({ data: { _id: name, place: db.Geo.Point(longitude, latitude) } }),
  near: async ({ longitude, latitude, metres }) => {
    const geometry = db.Geo.Point(longitude, latitude);
    const place = _.geoNear({ geometry, minDistance: 0, maxDistance: metres });
    const { data } = await db.collection('shops').where({ place }).limit(20).get();
    return data.map(({ _id }) => _id);
  },
};

exports.main = ({ act, ...rest }) => acts[act](rest);
