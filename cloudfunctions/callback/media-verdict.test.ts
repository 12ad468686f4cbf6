import { mediaVerdictIn } from './media-verdict.ts';

const push = (more: object = {}) => ({
  ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: 'trace-1', version: 2, errcode: 0 },
  result: { suggest: 'pass', label: 100 },
  ...more,
});

test.each([
  ['pass', 'clear'],
  ['risky', 'risky'],
  ['review', 'unchecked'],
  ['constructor', 'unchecked'],
  [undefined, 'unchecked'],
])('what WeChat calls %s is %s', (suggest, check) => {
  expect(mediaVerdictIn(push({ result: { suggest } }))).toEqual({ traceId: 'trace-1', check });
});

test.each([{ errcode: -1008 }, { errcode: undefined }, { result: null }, { result: 'pass' }])(
  'a check that failed is left to a human: %j',
  (more) => {
    expect(mediaVerdictIn(push(more))).toEqual({ traceId: 'trace-1', check: 'unchecked' });
  },
);

test.each([push({ Event: 'subscribe_msg_popup_event' }), push({ trace_id: 7 }), push({ trace_id: '' }), null, 'x', []])(
  'another push is no verdict: %j',
  (event) => {
    expect(mediaVerdictIn(event)).toBeUndefined();
  },
);
