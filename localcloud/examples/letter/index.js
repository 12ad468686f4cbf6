// Written before promises were usual: the answer goes to the callback. A letter that is kept a second time with the same words counts as kept.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

exports.main = function (event, context, callback) {
  db.collection('letters')
    .doc(event.id)
    .set({ data: { words: event.words } })
    .then(function (done) {
      callback(null, { kept: done.stats.created + done.stats.updated });
    })
    .catch(callback);
};
