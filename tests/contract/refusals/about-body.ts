import { AN_OFFICE, bindOffice } from './office.ts';
import type { CastName } from '../../world/people.ts';
import type { World } from '../../world/world.ts';
import { A_NEED } from './a-need.ts';
import { LEAD, receiverIdOf } from './given-need.ts';

/** The property company of the community, for whom an account acts. */
export const propertyOffice = async (world: World): Promise<string> => {
  const { officeId } = await world.founder.must('office.open', {
    ...AN_OFFICE,
    ...{ officeRole: 'property', organisation: '天等物业公司' },
  });
  await bindOffice(world, officeId);
  return officeId;
};

/** A need of 韦 that complains of the property company. */
export const complaint = async (world: World, kind: 'idea' | 'lift' = 'idea'): Promise<string> => {
  const wei = await world.join('wei');
  return (await wei.must('need.post', { ...A_NEED, kind, aboutOfficeId: await propertyOffice(world) })).needId;
};

/** How somebody is named who is in the list of another need, since that of a complaint leaves out its body. */
export const bodyReceiverId = async (world: World, who: CastName): Promise<string> => {
  const wei = await world.join('wei');
  return receiverIdOf(world, (await wei.must('need.post', A_NEED)).needId, who);
};

/** A complaint of the property company that the officer leads, and somebody of that company as a receiver. */
export const ledComplaint = async (world: World): Promise<{ needId: string; receiverId: string }> => {
  const [staff] = await world.joinAll('staff', LEAD);
  const [needId, receiverId] = [await complaint(world), await bodyReceiverId(world, 'property')];
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world, needId, LEAD) });
  return { needId, receiverId };
};
