import type { Page } from 'playwright-core';
import { officeXlsx } from '../../fixtures/office-xlsx.ts';
import { rosterCsv } from '../../fixtures/roster-csv.ts';
import { allow, button } from '../../journey/acts.ts';

/** With a wrong row, some who moved and some who are gone. */
const changedRoster = (): Buffer => {
  const lines = rosterCsv().trimEnd().split('\r\n');
  const changed = lines.flatMap((line, at) => {
    if (at > 0 && at % 700 === 0) return [];
    if (at > 0 && at % 1900 === 0) return [line.replace(/,(男|女),\d{4},/, '?,$1,一九八〇,')];
    return [line];
  });
  return Buffer.from(`${changed.join('\r\n')}\r\n`);
};

/** The roster as an office keeps it in a spreadsheet: a title, a note behind a name, a slip in a building, a date for a flat, a sum. */
export const officeRoster = (): Buffer => {
  const [headings = [], ...rows] = rosterCsv()
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const [name, building, flat] = ['姓名', '楼栋', '房号'].map((heading) => headings.indexOf(heading));
  const changed = rows.map((row, at) =>
    row.map((cell, column) => {
      if (at === 20 && column === name) return `${cell}（租户）`;
      if (at === 40 && column === name) return `${cell.slice(0, 1)}?`;
      if (at === 60 && column === flat) return '3-Dec';
      return cell;
    }),
  );
  const added = rows.slice(0, 1).map((row) => row.map((cell, at) => ({ [0]: 'R90001', [1]: 'H90001' })[at] ?? cell));
  const elsewhere = added.map((row) => row.map((cell, at) => (at === building ? '3号搂' : cell)));
  const sheet = {
    name: '名册',
    rows: [['龙岩社区居民名册'], headings, ...changed, ...elsewhere, ['合计', rows.length]],
  };
  return Buffer.from(officeXlsx([sheet]));
};
/** A file of which not one line can be read. */
export const unreadableRoster = (): Buffer =>
  Buffer.from('姓名,楼栋,房号\r\n黄桂花,3月1日,302\r\n韦?山,1号楼,301\r\n莫月,1号楼,3-Dec\r\n');

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Chooses a file for the roster. */
export const choose = async (page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, '选文件').tap();
  await allow(page);
  await (await chooser).setFiles({ name, mimeType, buffer });
};
/** The roster again, some of which has changed. */
export const chooseRoster = (page: Page): Promise<void> => choose(page, '名册2026年11月.csv', CSV, changedRoster());
