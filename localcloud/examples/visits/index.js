// Answers before its note is written: the cloud may freeze what goes on, and then the visit is not counted.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

const PAUSE_MS = 30;

exports.main = async ({ page }) => {
  const { OPENID } = cloud.getWXContext();
  const note = () => db.collection('visits').add({ data: { _id: `${OPENID}-${page}`, at: db.serverDate() } });
  setTimeout(() => note().catch((error) => console.error(error.errMsg)), PAUSE_MS);
  return { ok: true };
};
