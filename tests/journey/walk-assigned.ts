import type { Page } from 'playwright-core';
import { A_NEED } from '../contract/refusals/a-need.ts';
import { verdictOn } from '../world/media.ts';
import type { Resident } from '../world/world.ts';
import { button, see, sheet } from './acts.ts';
import { playsSound, speak } from './capture-acts.ts';
import type { Stage } from './stage.ts';
import { openDetail } from './walk-account.ts';

const QUEUE = 'packages/need/pages/queue/index';
const REASON = '等零件，要三天';

/** Chooses whom to give it to; who is not among the likeliest stands behind 找别人. */
const chooseReceiver = async (page: Page, name: string): Promise<void> => {
  await see(page, '交给谁？');
  const wanted = page.getByRole('radiogroup', { name: '交给谁？' }).getByRole('radio', { name, exact: true });
  const others = button(page, '找别人');
  await wanted.or(others).first().waitFor();
  if (!(await wanted.isVisible())) await others.tap();
  await wanted.tap();
};

/** Presses an act of the foot, or one of those behind 别的. */
const start = async (page: Page, act: string): Promise<void> => {
  const own = button(page, act);
  const more = button(page, '别的');
  await own.or(more).first().waitFor();
  if (await own.isVisible()) {
    await own.tap();
    return;
  }
  await more.tap();
  await sheet(page).getByText(act, { exact: true }).tap();
};

const answer = async (page: Page, words: string): Promise<void> => {
  await sheet(page).getByRole('button', { name: words, exact: true }).tap();
  await sheet(page).waitFor({ state: 'detached' });
};

/** From the page of a need to its notes, one of them said aloud, and back. */
const leaveNoteAloud = async (page: Page): Promise<void> => {
  await button(page, '留句话').tap();
  await see(page, '还没有人留言');
  await speak(page, '0:01');
  await sheet(page).getByRole('button', { name: '发出去', exact: true }).tap();
  await button(page, '收回').waitFor();
  await button(page, '返回').tap();
  await see(page, '走到哪一步');
};

/** Whoever asked is told that a note is new, opens the notes and hears it. */
const hearNote = async (stage: Stage, who: Resident, needId: string): Promise<void> => {
  const { items } = await who.must('need.notes', { needId });
  expect(items.map(({ role, text, media }) => [role, text, media.length])).toEqual([['lead', '', 1]]);
  await verdictOn(stage.world(), items[0]?.media[0]?.mediaId ?? '');
  const page = await openDetail(stage, who.openid, needId);
  await see(page, '新的');
  await button(page, '留句话').tap();
  await see(page, '只有说事的人、办事的人和管事的人看得到。');
  await button(page, /^听.+说的/).tap();
  await playsSound(page);
  expect((await who.must('need.detail', { needId })).notes).toMatchObject({ count: 1, isUnread: false });
};

/** A need is given, called about, extended, handed on, spoken about, done, sent back, done again, and nodded; each reads on their screen what came of it. */
export const walkAssigned = async (stage: Stage): Promise<void> => {
  const [wei, staff, officer, captain] = await stage.world().joinAll('wei', 'staff', 'officerA', 'captain1');
  const { needId } = await wei.must('need.post', { ...A_NEED, text: '一楼的门关不上', urgency: 'danger' });

  const queue = await stage.open(staff.openid, { at: QUEUE });
  await see(queue, '一楼的门关不上');
  await chooseReceiver(queue, officer.person.name);
  await queue.getByRole('radio', { name: '1 天' }).tap();
  await button(queue, `给${officer.person.name}，1 天`).tap();
  await see(queue, `交给${officer.person.name}了`);

  const lead = await openDetail(stage, officer.openid, needId);
  await start(lead, '打过电话了');
  await answer(lead, '打过了');
  await start(lead, '说哪天办好');
  await answer(lead, '就这天');
  await see(lead, `${officer.person.name}答应的话`);
  await start(lead, '要晚几天');
  await sheet(lead).getByLabel('写一句理由', { exact: true }).last().fill(REASON);
  await answer(lead, '问社区');
  await see(lead, new RegExp(`${REASON}。等人来定`));

  const decides = await openDetail(stage, staff.openid, needId);
  await start(decides, '晚几天行不行');
  await answer(decides, '可以晚');
  await see(decides, new RegExp(`${REASON}。${staff.person.name}定的`));

  await start(lead, '交给别人');
  await chooseReceiver(lead, captain.person.name);
  await sheet(lead).getByRole('radio', { name: '这件事归他们管' }).tap();
  await answer(lead, `给${captain.person.name}`);

  const next = await openDetail(stage, captain.openid, needId);
  await see(next, '先接的人，跟到底');
  await leaveNoteAloud(next);
  await hearNote(stage, wei, needId);
  await start(next, '办完了');
  await answer(next, '办完了');
  const asks = await openDetail(stage, wei.openid, needId);
  await start(asks, '没办好');
  await sheet(asks).getByRole('radio', { name: '只好了一半' }).tap();
  await answer(asks, '告诉他');
  await see(asks, `${captain.person.name}在办`);

  const again = await openDetail(stage, captain.openid, needId);
  await start(again, '办完了');
  await answer(again, '办完了');
  const nods = await openDetail(stage, wei.openid, needId);
  await start(nods, '办好了');
  // The next question stands at once in place of this one.
  await sheet(nods).getByRole('button', { name: '好了，结单', exact: true }).tap();
  await sheet(nods).getByRole('button', { name: '满意', exact: true }).tap();
  await sheet(nods).getByRole('button', { name: '5很好' }).tap();
  await see(nods, '点头了，结单');
  await see(nods, '你说：满意');
  const { need, after } = await wei.must('need.detail', { needId });
  expect(after?.rating).toMatchObject({ isSatisfied: true, score: 5, mayCall: false });
  expect(need).toMatchObject({ status: 'confirmed', assignment: { lead: { name: captain.person.name } } });
};
