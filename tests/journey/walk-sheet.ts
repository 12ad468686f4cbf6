import { readFileSync } from 'node:fs';
import { readSheet } from '../fixtures/read-sheet.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { button, goToTab } from './acts.ts';
import type { Stage } from './stage.ts';

/** The numbers of all buildings come as a spreadsheet: opened in WeChat, saved in a browser. */
export const walkSheet = async (stage: Stage): Promise<void> => {
  const wei = await stage.world().join('wei');
  await wei.must('need.post', A_NEED);
  const page = await stage.open(wei.openid);
  await goToTab(page, '楼栋');
  await button(page, '看各栋楼的数').tap();
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, '做成表格').tap()]);
  expect(file.suggestedFilename()).toBe('各栋楼.xlsx');
  const rows = readSheet(readFileSync(await file.path()));
  const { buildings } = await wei.must('insight.board', {});
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['楼栋', '没结单'],
    ...buildings.map(({ buildingName, waiting }) => [buildingName, waiting]),
    ['合计', buildings.reduce((sum, { waiting }) => sum + waiting, 0)],
  ]);
};
