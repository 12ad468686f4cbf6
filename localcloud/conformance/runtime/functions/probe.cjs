// The function that the conformance suite talks to: each key of `acts` is one thing a function can do in the cloud.
// To check a real environment, deploy this file as function `probe` (index.js) with probe.config.json as its config.json.
'use strict';
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
let calls = 0;
let running = 0;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** What a refused call of the SDK looks like to a function. */
const refusal = (error) => ({
  refused: { errCode: error.errCode, code: error.code, errMsg: error.errMsg, message: error.message },
});
const openapi = (group, name, args) => cloud.openapi[group][name](args);
const bytesOf = ({ text, base64, size }) =>
  size !== undefined ? Buffer.alloc(size, 7) : base64 !== undefined ? Buffer.from(base64, 'base64') : Buffer.from(text);

const acts = {
  context: () => ({ wx: cloud.getWXContext(), env: process.env.TCB_ENV, runenv: process.env.TENCENTCLOUD_RUNENV }),
  event: (event) => event,
  platformContext: (_event, context) => context,
  give: ({ json }) => json,
  nothing: () => undefined,
  date: () => ({ at: new Date(0), none: undefined }),
  circular: () => {
    const loop = {};
    loop.loop = loop;
    return loop;
  },
  letters: ({ count }) => 'x'.repeat(count),
  fail: ({ message }) => {
    throw new Error(message);
  },
  failLater: () =>
    new Promise(() =>
      setTimeout(() => {
        throw new Error('thrown by nobody');
      }, 1),
    ),
  rejectObject: () => Promise.reject({ why: 'an object' }),
  exit: () => process.exit(3),
  spin: () => {
    for (;;);
  },
  sleep: async ({ ms }) => {
    await sleep(ms);
    return 'slept';
  },
  count: () => (calls += 1),
  together: async ({ ms }) => {
    running += 1;
    await sleep(ms);
    const most = running;
    running -= 1;
    return most;
  },
  leave: ({ name, value }) => (process.env[name] = value),
  /** Answers at once and goes on: what the platform may freeze. */
  goOn: ({ collection, id }) => {
    setTimeout(() => {
      db.collection(collection)
        .add({ data: { _id: id } })
        .catch(() => undefined);
    }, 30);
    return 'answered';
  },
  time: () => ({ now: Date.now(), date: new Date().getTime(), isDate: new Date() instanceof Date, text: Date() }),
  print: ({ line }) => console.log(line),
  call: ({ name, data }) => cloud.callFunction({ name, data }),
  callForLength: async ({ name, data }) => (await cloud.callFunction({ name, data })).result.length,
  openapi: ({ group, name, args }) => openapi(group, name, args),
  callOpenAPI: () => cloud.callOpenAPI({ api: 'wxacode.get', data: {} }),
  picture: async ({ args }) => {
    const { contentType, buffer } = await cloud.openapi.wxacode[args.path === undefined ? 'getUnlimited' : 'get'](args);
    return { contentType, base64: buffer.toString('base64') };
  },
  checkImage: (event) =>
    openapi('security', 'imgSecCheck', { media: { contentType: 'image/png', value: bytesOf(event) } }),
  upload: (event) => cloud.uploadFile({ cloudPath: event.path, fileContent: bytesOf(event) }),
  download: async ({ fileID }) => {
    const { fileContent } = await cloud.downloadFile({ fileID });
    return { size: fileContent.length, base64: fileContent.subarray(0, 64).toString('base64') };
  },
  addresses: ({ fileList }) => cloud.getTempFileURL({ fileList }),
  remove: ({ fileList }) => cloud.deleteFile({ fileList }),
  add: ({ collection, data }) => db.collection(collection).add({ data }),
  get: ({ collection, id }) => db.collection(collection).doc(id).get(),
  find: ({ collection, where }) => db.collection(collection).where(where).get(),
  addStamped: ({ collection, id }) => db.collection(collection).add({ data: { _id: id, at: db.serverDate() } }),
  transaction: async ({ collection, id, times }) => {
    let runs = 0;
    const result = await db
      .runTransaction(async (transaction) => {
        runs += 1;
        await transaction
          .collection(collection)
          .doc(id)
          .update({ data: { n: db.command.inc(1) } });
        return 'committed';
      }, times)
      .catch(refusal);
    return { runs, result };
  },
};

exports.main = async (event, context) => {
  const act = acts[event.act];
  if (!act) throw new Error(`no such act: ${event.act}`);
  return event.catch
    ? Promise.resolve()
        .then(() => act(event, context))
        .catch(refusal)
    : act(event, context);
};
