import type { Caller } from '../../scripts/world/caller.ts';

/** Offices in every state a screen can show: one that somebody acts for, one that waits, one that ended. */
export const openOffices = async (as: (persona: string) => Caller): Promise<void> => {
  const staff = as('staff');
  const whole = { scope: { kind: 'community' }, from: '2026-01-01' } as const;
  const ended = await staff('office.open', {
    ...whole,
    ...{ organisation: '邻家小卖部', officeRole: 'merchant', contactName: '农小林', phone: null, hours: '', to: null },
  });
  await staff('office.end', ended);
  await staff('office.open', {
    ...whole,
    ...{ organisation: '天等县南方电网供电所', officeRole: 'department', contactName: '值班室' },
    ...{ phone: '0771-3521234', hours: '白天晚上都有人', to: '2028-12-31' },
  });
  const held = await staff('office.open', {
    ...whole,
    ...{ organisation: '安居物业', officeRole: 'property', contactName: '黄东明', phone: '0771-3529876' },
    ...{ hours: '周一到周六，早八点到晚六点', to: '2027-12-31' },
  });
  const { code } = await staff('office.issueCode', held);
  await as('office')('office.bind', { code });
};
