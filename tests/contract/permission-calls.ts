import type { ApiContract } from '../../shared/contract.ts';
import type { Input, MethodName } from '../../shared/rpc/contract.ts';
import { A_NEED, RISKY } from './refusals/need.ts';
import { A_NOTICE } from './refusals/notice.ts';

export const BUILDINGS = ['1号楼', '2号楼', '3号楼'] as const;
export type Building = (typeof BUILDINGS)[number];
/** What a call is about, one of each in every building. Everything is in a state in which no call writes. */
export type Target = {
  readonly buildingId: string;
  readonly membershipId: string;
  readonly needId: string;
  /** Of that building, and withdrawn. */
  readonly noticeId: string;
};
export type Targets = Readonly<Record<Building, Target>>;

/** A call of each method that tells whether it was let in, and in no case changes anything. */
export const CALLS: { readonly [M in MethodName<ApiContract>]: (target: Target) => Input<ApiContract, M> } = {
  'code.make': ({ needId }) => ({ page: 'need', id: needId }),
  'code.open': () => ({ scene: 'code_nowhere' }),
  'community.directory': () => ({}),
  'community.building': ({ buildingId }) => ({ buildingId }),
  'community.front': () => ({}),
  'community.checkRoster': () => ({ fileId: 'cloud://nowhere/roster.csv' }),
  'community.applyRoster': () => ({ importId: 'import_nowhere', acceptRemovals: true }),
  'insight.building': ({ buildingId }) => ({ buildingId }),
  'insight.board': () => ({}),
  'duty.tonight': () => ({}),
  'membership.me': () => ({}),
  'membership.flats': ({ buildingId }) => ({ buildingId, unit: 1 }),
  'membership.apply': ({ buildingId }) => ({ buildingId, unit: 1, flat: '909', name: '没有人' }),
  'membership.withdraw': () => ({}),
  'membership.list': () => ({}),
  'membership.approve': ({ membershipId }) => ({ membershipId }),
  'membership.refuse': ({ membershipId }) => ({ membershipId, reason: '没有这个人' }),
  'membership.leave': () => ({ residentId: 'resident_nowhere' }),
  'membership.privacy': () => ({}),
  'membership.recordConsent': () => ({ thing: 'picture', isGiven: false, version: 1 }),
  'membership.setPhone': () => ({ phone: null, neighboursMayCall: false }),
  'membership.setPhoneByWechat': () => ({ code: 'used-code', neighboursMayCall: false }),
  'membership.call': ({ needId }) => ({ callId: 'call_nowhere', needId }),
  'membership.export': () => ({}),
  'need.post': () => ({ ...A_NEED, text: RISKY }),
  'need.list': () => ({ view: 'community', group: 'unfinished' }),
  'need.detail': ({ needId }) => ({ needId }),
  'need.claim': ({ needId }) => ({ needId }),
  'need.release': ({ needId }) => ({ needId }),
  'need.reportDone': ({ needId }) => ({ needId }),
  'need.confirm': ({ needId }) => ({ needId }),
  'need.sendBack': ({ needId }) => ({ needId, reason: '还在漏水' }),
  'need.withdraw': ({ needId }) => ({ needId }),
  'need.publish': ({ needId }) => ({ needId }),
  'need.refuse': ({ needId }) => ({ needId, reason: '请改一改' }),
  'notice.publish': ({ buildingId }) => ({
    ...A_NOTICE,
    scope: { kind: 'building', buildingId },
    body: RISKY,
  }),
  'notice.list': () => ({ view: 'kept', listening: 'zh' }),
  'notice.detail': ({ noticeId }) => ({ noticeId }),
  'notice.addRecording': ({ noticeId }) => ({
    ...{ noticeId, language: 'za', seconds: 3, speakerName: '黄桂花', hasConsent: true },
    fileId: `cloud://nowhere/notices/recordings/${noticeId}/no-such-sound.mp3`,
  }),
  'notice.removeRecording': ({ noticeId }) => ({ noticeId, language: 'za' }),
  'notice.withdraw': ({ noticeId }) => ({ noticeId, reason: '写错了' }),
  'points.statement': () => ({}),
  'subscription.templates': () => ({}),
  'subscription.record': () => ({ answers: [{ template: 'needDone', answer: 'reject' }] }),
};
