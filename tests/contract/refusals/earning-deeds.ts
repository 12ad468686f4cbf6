import { A_DEED, A_FLAT, dayOf, doorOfRow } from './a-deed.ts';
import { RISKY } from './a-need.ts';
import { by } from './by.ts';
import { plantDeed, rowOf } from './planted-deeds.ts';
import type { Refusals } from './scenario.ts';
import { whenGivenOut } from './when-given-out.ts';

const REASON = '那天他不在家';
const DEED = 'deed_nowhere';

type Methods = `earning.${'declareDeed' | 'checkDeed' | 'objectDeed' | 'decideObjection'}`;
/** Every refusal of what somebody says that they did. */
export const DEED_REFUSALS: Refusals<Methods> = {
  'earning.declareDeed': {
    FLAT_NOT_FOUND: by('wei', async (wei, world) =>
      wei.call('earning.declareDeed', { ...A_DEED(world), other: { ...(await A_FLAT(world)), flat: '999' } }),
    ),
    TEXT_REFUSED: by('wei', (wei, world) => wei.call('earning.declareDeed', { ...A_DEED(world), text: RISKY })),
    WITHIN_HOUSEHOLD: by('wei', async (wei, world) =>
      wei.call('earning.declareDeed', { ...A_DEED(world), other: await doorOfRow(world, 'wei') }),
    ),
    DEED_DAY_WRONG: by('wei', (wei, world) =>
      wei.call('earning.declareDeed', { ...A_DEED(world), day: dayOf(world, -15) }),
    ),
    FIRST_DEED_NOT_SAID: by('qin', (qin, world) =>
      qin.call('earning.declareDeed', { ...A_DEED(world), kind: 'alert', again: { from: 480, to: 540 } }),
    ),
    DEED_DECLARED: by('lan', async (lan, world) => {
      await lan.call('earning.declareDeed', A_DEED(world));
      return lan.call('earning.declareDeed', A_DEED(world));
    }),
  },
  'earning.checkDeed': {
    DEED_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.checkDeed', { deedId: DEED, isRight: true, reason: '' }),
    ),
    GIVEN_TOO_MUCH: whenGivenOut(async (staff, world) =>
      staff.call('earning.checkDeed', { deedId: await plantDeed(world), isRight: true, reason: '' }),
    ),
    DEED_NOT_WAITING: by('staff', async (staff, world) =>
      staff.call('earning.checkDeed', {
        deedId: await plantDeed(world, { status: 'posted' }),
        isRight: true,
        reason: '',
      }),
    ),
    TOO_NEAR: by('staff', async (staff, world) =>
      staff.call('earning.checkDeed', {
        ...{ deedId: await plantDeed(world, { by: rowOf('staff') }), isRight: true, reason: '' },
      }),
    ),
    DOER_NOT_FOUND: by('staff', async (staff, world) =>
      staff.call('earning.checkDeed', {
        deedId: await plantDeed(world, { more: { doerId: null, doerName: '' } }),
        ...{ isRight: true, doerId: rowOf('luo'), reason: '' },
      }),
    ),
  },
  'earning.objectDeed': {
    TEXT_REFUSED: by('mo', async (mo, world) =>
      mo.call('earning.objectDeed', { deedId: await plantDeed(world, { status: 'posted' }), reason: RISKY }),
    ),
    DEED_NOT_FOUND: by('mo', (mo) => mo.call('earning.objectDeed', { deedId: DEED, reason: REASON })),
    DEED_NOT_POSTED: by('mo', async (mo, world) =>
      mo.call('earning.objectDeed', { deedId: await plantDeed(world), reason: REASON }),
    ),
  },
  'earning.decideObjection': {
    TEXT_REFUSED: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', {
        ...{ deedId: await plantDeed(world, { status: 'objected' }), isUpheld: true, reason: RISKY },
      }),
    ),
    DEED_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.decideObjection', { deedId: DEED, isUpheld: true, reason: REASON }),
    ),
    DEED_NOT_POSTED: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', { deedId: await plantDeed(world), isUpheld: true, reason: REASON }),
    ),
    TOO_NEAR: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', {
        deedId: await plantDeed(world, { status: 'objected', by: rowOf('staff') }),
        ...{ isUpheld: true, reason: REASON },
      }),
    ),
    SECOND_PERSON_NEEDED: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', {
        deedId: await plantDeed(world, { status: 'objected', checkedBy: rowOf('staff') }),
        ...{ isUpheld: true, reason: REASON },
      }),
    ),
  },
};
