// Keeps what it is given: as function `callback` the pushes of WeChat, as a function with a timer its runs.
'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

exports.main = async (event) => {
  const { WX_OPENID: openid = '', TRIGGER_SRC: trigger = '', TCB_SOURCE: source } = process.env;
  const kept = { event, wx: cloud.getWXContext(), environment: { openid, trigger, source }, at: Date.now() };
  await db.collection('kept').add({ data: kept });
};
