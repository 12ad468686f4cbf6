import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, GridId, MediaId, NoticeId, ResidentId } from '../kernel/ids.ts';
import { addRecording, removeRecording, withdrawNotice } from './decisions.ts';
import {
  nodesOver,
  recordingIn,
  scopeIdOf,
  scopeIdsOf,
  type Notice,
  type NoticeIn,
  type NoticeScope,
  type Recording,
} from './notice.ts';

const AT = 1_795_000_000_000 as InstantMs;
const LATER = (AT + 60_000) as InstantMs;
const place = {
  communityId: 'community_c1' as CommunityId,
  gridId: 'grid_g1' as GridId,
  buildingId: 'building_b1' as BuildingId,
};
const scope: NoticeScope = {
  kind: 'building',
  name: '3号楼',
  place: { communityId: place.communityId, buildingId: place.buildingId },
};

const spoken = (language: Recording['language'], speakerName = '黄桂花'): Recording => ({
  language,
  mediaId: `media_${language}-${speakerName}` as MediaId,
  fileId: `cloud://env/kept/notice/${language}-${speakerName}.mp3`,
  seconds: 12,
  speakerName,
  recordedAt: AT,
  recordedBy: 'resident_staff' as ResidentId,
});
const notice: NoticeIn<'published'> = {
  _id: 'notice_n1' as NoticeId,
  status: 'published',
  scope,
  title: '停水通知',
  body: '明天上午停水。',
  picture: null,
  recordings: [spoken('za'), spoken('pcc')],
  authorId: 'resident_staff' as ResidentId,
  authorName: '韦大山',
  createdAt: AT,
  updatedAt: AT,
};
const withdrawn: NoticeIn<'withdrawn'> = {
  ...notice,
  status: 'withdrawn',
  withdrawnAt: AT,
  withdrawnById: 'resident_wei' as ResidentId,
  withdrawnByName: '韦大山',
  reason: '写错了',
};

test('a recording stands beside those in other languages and takes the place of the one in its own', () => {
  const again = spoken('za', '蓝阿妹');
  expect(addRecording(notice, again, LATER)).toEqual({
    ok: true,
    value: { ...notice, recordings: [spoken('pcc'), again], updatedAt: LATER },
  });
  expect(addRecording(notice, spoken('zh'), LATER)).toMatchObject({
    ok: true,
    value: { recordings: [{ language: 'za' }, { language: 'pcc' }, { language: 'zh' }] },
  });
});

test('what was withdrawn gets no voice any more, but whoever spoke can take theirs back', () => {
  expect(addRecording(withdrawn, spoken('zh'), LATER)).toEqual({ ok: false, code: 'NOTICE_WITHDRAWN' });
  expect(removeRecording(withdrawn, 'za', LATER)).toEqual({
    ok: true,
    value: { ...withdrawn, recordings: [spoken('pcc')], updatedAt: LATER },
  });
});

test('a language in which nobody spoke has no recording to take away', () => {
  expect(removeRecording(notice, 'hmn', LATER)).toEqual({ ok: false, code: 'RECORDING_NOT_FOUND' });
  expect(recordingIn(notice, 'hmn')).toBeUndefined();
});

const mo = { residentId: 'resident_mo' as ResidentId, name: '莫小月' };

test('a notice is withdrawn once, with who and why', () => {
  const taken = withdrawNotice(notice, mo, '日期写错了', LATER);
  expect(taken).toEqual({
    ok: true,
    value: {
      ...notice,
      status: 'withdrawn',
      withdrawnAt: LATER,
      withdrawnById: mo.residentId,
      withdrawnByName: '莫小月',
      reason: '日期写错了',
      updatedAt: LATER,
    },
  });
  expect(withdrawNotice(withdrawn, mo, '再收一次', LATER)).toEqual({ ok: false, code: 'NOTICE_WITHDRAWN' });
});

test.each([
  [
    { kind: 'building', name: '3号楼', place: { communityId: place.communityId, buildingId: place.buildingId } },
    'building_b1',
    ['community_c1', 'building_b1'],
  ],
  [
    { kind: 'grid', name: 'A区', place: { communityId: place.communityId, gridId: place.gridId } },
    'grid_g1',
    ['community_c1', 'grid_g1'],
  ],
  [{ kind: 'community', name: '新禾', place: { communityId: place.communityId } }, 'community_c1', ['community_c1']],
] as const)('what is for a $kind names it and its community, and its people read it', (at, own, all) => {
  expect([scopeIdOf(at), scopeIdsOf(at)]).toEqual([own, all]);
  expect(nodesOver(place)).toContain(scopeIdOf(at));
});

test('every fact of a notice survives every act', () => {
  expectFactsToSurvive<Notice, 'add' | 'remove' | 'withdraw'>({
    beginnings: fc.constantFrom<Notice>(notice, withdrawn),
    acts: fc.constantFrom('add', 'remove', 'withdraw'),
    perform: (one, act) => {
      const decided = {
        add: () => addRecording(one, spoken('zh'), LATER),
        remove: () => removeRecording(one, 'za', LATER),
        withdraw: () => withdrawNotice(one, mo, '日期写错了', LATER),
      }[act]();
      return decided.ok ? decided.value : undefined;
    },
    changing: ['status', 'recordings', 'updatedAt', 'withdrawnAt', 'withdrawnById', 'withdrawnByName', 'reason'],
  });
});
