import type { Locator, Page } from 'playwright-core';
import type { Person } from '../world/people.ts';

/**
 * What people do on their phones, by the words and roles they see: the same in the browser build and in the compiled mini-program.
 * Each returns when the screen shows that it was done.
 */

/** Pages that lie under the one in view stay in the document. */
const inView = (locator: Locator): Locator => locator.filter({ visible: true });
/** What acts; 听 is never meant by what it reads. */
export const button = (page: Page, name: string | RegExp): Locator =>
  inView(page.getByRole('button', { name, exact: true })).and(page.locator(':not(.listen):not(.ear)'));
export const field = (page: Page, question: string): Locator => page.getByLabel(question, { exact: true });
export const sheet = (page: Page): Locator => inView(page.getByRole('dialog'));
/** Lets Linli use what it asks for: the first time on each phone. */
export const allow = (page: Page): Promise<void> =>
  sheet(page).getByRole('button', { name: '可以', exact: true }).tap();
export const see = (page: Page, words: string | RegExp): Promise<void> =>
  inView(page.getByText(words)).first().waitFor();

/** Goes to a tab, leaving a page that lies over the tabs. Returns when the tab's own page is in view: until then a tap may miss it. */
export const goToTab = async (page: Page, tab: string): Promise<void> => {
  const name = new RegExp(`^${tab}`);
  const back = button(page, '返回');
  const wanted = inView(page.getByRole('tab', { name }));
  await back.or(wanted).first().waitFor();
  if (await back.isVisible()) await back.tap();
  await wanted.tap();
  await inView(page.getByRole('tab', { name, selected: true })).waitFor();
};

/** Digits on keys that are drawn, one by one. */
export const pressDigits = async (page: Page, digits: string): Promise<void> => {
  for (const digit of digits) await button(page, digit).tap();
};

/** The number on one's own door. */
export const typeFlat = async (page: Page, flat: string): Promise<void> => {
  await see(page, '你家几号？');
  await pressDigits(page, flat);
  await button(page, `我家是 ${flat}`).tap();
};

/** Building, unit, flat, then name, and the captain is asked. */
export const giveHome = async (page: Page, { building, unit, flat, name }: Person): Promise<void> => {
  await see(page, '你住哪一栋？');
  await button(page, new RegExp(`^${building.replace('号楼', '')}\\s*号楼$`)).tap();
  await button(page, new RegExp(`^${String(unit)}\\s*单元$`)).tap();
  await typeFlat(page, flat);
  await field(page, '你叫什么名字？').fill(name);
  await button(page, '是我家，请楼长点头').tap();
};

/** A stranger finds home, and waits for the captain. */
export const applyAt = async (page: Page, person: Person): Promise<void> => {
  await button(page, '找到我家').tap();
  await giveHome(page, person);
  await see(page, '等楼长点头');
};

/** The captain opens who waits from the front page. */
export const openRequests = async (page: Page): Promise<void> => {
  await button(page, /个人等你点头/).tap();
  await button(page, '是这家人').first().waitFor();
};

const requestOf = (page: Page, name: string): Locator =>
  page.locator('.request').filter({ has: page.getByText(name, { exact: true }) });

export const approve = async (page: Page, name: string): Promise<void> => {
  await requestOf(page, name).getByRole('button', { name: '是这家人' }).tap();
  await sheet(page).getByRole('button', { name: '是，让他进来' }).tap();
  await see(page, '让他进来了');
};

export const turnAway = async (page: Page, name: string, reason: string): Promise<void> => {
  await requestOf(page, name).getByRole('button', { name: '不是' }).tap();
  await sheet(page).getByRole('radio', { name: reason }).tap();
  await sheet(page).getByRole('button', { name: '不让进' }).tap();
  await see(page, '没让他进来');
};

/** Asks again whether the captain has nodded. */
export const lookAgain = (page: Page): Promise<void> => button(page, '看看点头没有').tap();

/** Once the captain has nodded: on to the front page of a resident. */
export const enterAsResident = async (page: Page): Promise<void> => {
  await lookAgain(page);
  await button(page, '首页').tap();
  await see(page, '有事，说一声');
};

export type Wanted = { readonly kind: string; readonly text: string; readonly slots: number };

/** From the words to the last look before they are sent, past what neighbours said that is alike. */
export const goToLastLook = async (page: Page): Promise<void> => {
  await button(page, '写好了').tap();
  const [another, last] = [button(page, '不是，我说别的'), button(page, '对，发出去')];
  await another.or(last).first().waitFor();
  if (await another.isVisible()) await another.tap();
  await last.waitFor();
};

/** From the front page to the last look before a need is sent. */
export const writeNeed = async (page: Page, { kind, text, slots }: Wanted): Promise<void> => {
  await button(page, '我有事').tap();
  await page.getByRole('radio', { name: kind, exact: true }).tap();
  await field(page, '是什么事？').fill(text);
  await page.getByRole('radio', { name: '楼里', exact: true }).tap();
  for (let more = 1; more < slots; more += 1) await button(page, '多一个').tap();
  await see(page, `${String(slots)} 个人`);
  await goToLastLook(page);
};

export const sendNeed = async (page: Page): Promise<void> => {
  await button(page, '对，发出去').tap();
  await see(page, '等人接单');
};

/** Finds a need on the wall and opens it. */
export const openNeed = async (page: Page, text: string): Promise<void> => {
  await goToTab(page, '需求');
  await button(page, new RegExp(text)).tap();
  await see(page, '走到哪一步');
};

/** Taps 我来接 and waits for what becomes of it. */
export const claim = async (page: Page): Promise<'claimed' | 'full'> => {
  await button(page, '我来接').tap();
  const full = inView(page.getByText('满员了，去看看别的事'));
  const taken = button(page, '办不了了');
  await full.or(taken).first().waitFor();
  return (await full.isVisible()) ? 'full' : 'claimed';
};

export const reportDone = async (page: Page): Promise<void> => {
  await button(page, '办完了').tap();
  await sheet(page).getByRole('button', { name: '办完了' }).tap();
  await see(page, '办完了，等点头');
};

/** The requester nods, starting from the front page. */
const openConfirm = async (page: Page, text: string): Promise<void> => {
  await goToTab(page, '首页');
  await button(page, new RegExp(text)).first().tap();
  await button(page, '办好了').tap();
  await sheet(page).getByRole('button', { name: '好了，结单' }).waitFor();
};

export const confirm = async (page: Page, text: string): Promise<void> => {
  await openConfirm(page, text);
  await sheet(page).getByRole('button', { name: '好了，结单' }).tap();
  // What they think of it is asked at once, and need not be said.
  await sheet(page).getByRole('button', { name: '先不说' }).tap();
  await see(page, /^结单了/);
};

/** The balance as the points page shows it. */
export const balanceOn = async (page: Page): Promise<number> => {
  await goToTab(page, '积分');
  const shown = inView(page.locator('.count-number'));
  await shown.waitFor();
  return Number(await shown.textContent());
};
