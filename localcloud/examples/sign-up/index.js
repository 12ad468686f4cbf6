// A place in a course: counted and written in one transaction. Two with one phone number, and one too many, are told so.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const TRIES = 5;

const signUp = async ({ course, phone }) => {
  const { OPENID } = cloud.getWXContext();
  return db.runTransaction(async (transaction) => {
    const { data } = await transaction.collection('courses').doc(course).get();
    if (data.taken >= data.places) return { ok: false, why: 'full' };
    await transaction.collection('members').add({ data: { _id: `${course}-${OPENID}`, phone } });
    await transaction
      .collection('courses')
      .doc(course)
      .update({ data: { taken: _.inc(1) } });
    return { ok: true, place: data.taken + 1 };
  }, TRIES);
};

exports.main = async (event) => {
  if (event.open) return db.collection('courses').doc(event.course).set({ data: event.open });
  try {
    return await signUp(event);
  } catch (error) {
    // Many public functions tell a duplicate by the text of the error.
    const text = String(error.errMsg || error.message || error);
    if (/E11000|duplicate key/i.test(text)) return { ok: false, why: 'twice' };
    throw error;
  }
};
