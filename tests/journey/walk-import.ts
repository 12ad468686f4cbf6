import { officeRoster } from '../fixtures/office-roster.ts';
import { openidOf } from '../world/people.ts';
import { allow, button, see } from './acts.ts';
import type { Stage } from './stage.ts';

const ROSTER = 'packages/staff/pages/roster/index';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Staff bring in the spreadsheet of their office as it is: somebody new in a known flat, and a unit that is looked at before it is made. */
export const walkOfficeFile = async (stage: Stage): Promise<void> => {
  await stage.world().join('staff');
  const page = await stage.open(openidOf('R205'), { at: ROSTER });
  const chooser = page.waitForEvent('filechooser');
  await button(page, '选文件').tap();
  await allow(page);
  const added = [
    ['H16', '农小满', '1号楼', 2, 301],
    ['H91', '农大山', '1号楼', 7, 101],
  ];
  const buffer = Buffer.from(officeRoster(added));
  await (await chooser).setFiles({ name: '居民名册.xlsx', mimeType: XLSX, buffer });
  await see(page, '查完了');
  await see(page, '“百合社区居民名册”不是住户，跳过了');
  await see(page, '1号楼7单元');
  await page.getByRole('radio', { name: '都是真的' }).tap();
  await button(page, '换成这份名册').tap();
  await see(page, '名册换好了');
  const people = await stage.world().db.all('residents');
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['农小满', '农大山']));
  expect(people.filter(({ leftAt }) => leftAt !== null)).toEqual([]);
};
