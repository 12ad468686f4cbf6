import { openidOf } from '../world/people.ts';
import { button, field, goToTab, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';
import type { Page } from 'playwright-core';

const LIST = 'packages/office/pages/list/index';
const BIND = 'packages/office/pages/bind/index';

/** The code a sheet shows, as it is read out over the telephone. */
const codeOn = async (page: Page): Promise<string> => {
  const shown = sheet(page).locator('.code-digits');
  await shown.waitFor();
  return (await shown.textContent()) ?? '';
};

const typeCode = async (page: Page, code: string): Promise<void> => {
  await field(page, '码是多少？').fill(code);
  await button(page, '用这个码').tap();
  await see(page, '替单位办事');
};

/** The staff opens an office; an account is bound, hands it over, is nobody; then the office is ended and so is the next one. */
export const walkOffice = async (stage: Stage): Promise<void> => {
  await stage.world().join('staff');
  const staff = await stage.open(openidOf('R205'), { at: LIST });
  await button(staff, '开一个单位').tap();
  await field(staff, '叫什么？').fill('县供电局');
  await field(staff, '找谁？').fill('黄东');
  await field(staff, '打哪个电话？').fill('0771-1234567');
  await button(staff, '写好了').tap();
  await button(staff, /^县供电局/).tap();
  await sheet(staff).getByRole('button', { name: '给一个码' }).tap();
  const first = await stage.open('openid-office-first', { at: BIND });
  await typeCode(first, await codeOn(staff));
  await sheet(staff).getByRole('button', { name: '记下了' }).tap();

  await button(first, '看看我的单位').tap();
  await see(first, '我们牵头的');
  await button(first, '换人接').tap();
  await sheet(first).getByRole('button', { name: '给我码' }).tap();
  const next = await stage.open('openid-office-next', { at: BIND });
  await typeCode(next, await codeOn(first));
  await sheet(first).getByRole('button', { name: '记下了' }).tap();
  const again = await stage.open('openid-office-first');
  await button(again, '找到我家').waitFor();

  await stage.world().join('wei');
  const resident = await stage.open(openidOf('R121'));
  await goToTab(resident, '楼栋');
  await button(resident, /^单位的电话/).tap();
  await button(resident, '打电话给县供电局').waitFor();

  await button(staff, /^县供电局/).tap();
  await sheet(staff).getByRole('button', { name: '停用' }).tap();
  await sheet(staff).getByRole('button', { name: '停了', exact: true }).tap();
  await see(staff, '停了');
  const after = await stage.open('openid-office-next');
  await button(after, '找到我家').waitFor();
};
