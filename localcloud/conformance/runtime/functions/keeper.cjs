// Keeps what it is given: as function `callback` the pushes of WeChat, as a function with a timer its runs.
'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

exports.main = async (event) => {
  const kept = { event, wx: cloud.getWXContext(), trigger: process.env.TRIGGER_SRC ?? '', at: Date.now() };
  await db.collection('kept').add({ data: kept });
};
