import type { Page } from 'playwright-core';
import { DISPOSITIONS } from '../../shared/review/tally.ts';
import type { Resident, World } from '../world/world.ts';
import { button, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';
import { onMeetingDay, SAID, SAID_IN_FIRST, TOWN_MONTH } from './town.ts';

const ROOM = 'packages/meeting/pages';
const [ALL, NEEDED] = [58, 39];
const WIDE = { width: 1366, height: 768 } as const;

/** What came in and what became of it, of all buildings together; the sum holds, or this throws. */
const sumOf = async (staff: Resident) => {
  const { sum, buildings, status } = await staff.must('meeting.now', {});
  const { opinions, outcomes, undecided } = sum;
  const parts = DISPOSITIONS.reduce((total, one) => total + outcomes[one], undecided);
  expect([opinions, parts]).toEqual([SAID, SAID]);
  return { ...sum, buildings, status };
};

const answerByHand = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('radio', { name: '当场回话', exact: true }).tap();
  await page.getByRole('textbox', { name: '怎么回话？' }).fill(words);
  await button(page, '定了，下一件').tap();
};

/** The chair counts in so many captains more, by their names. */
const countIn = async (staff: Resident, upTo: number): Promise<void> => {
  const { meetingId, buildings, quorum } = await staff.must('meeting.now', {});
  const absent = buildings.flatMap(({ isPresent, captain }) => (!isPresent && captain ? [captain.residentId] : []));
  for (const residentId of absent.slice(0, upTo - quorum.present))
    await staff.must('meeting.markPresent', { meetingId, residentId });
};

/** Decides everything of a building but so many: each matter in another way. */
const decideBuilding = async (staff: Resident, meetingId: string, buildingId: string, but = 0): Promise<void> => {
  for (let turn = 0; ; turn += 1) {
    const { items, sum } = await staff.must('meeting.matters', { meetingId, buildingId, isOpen: true });
    const [one, other] = items;
    if (!one || sum.undecided <= but) return;
    const { opinionId } = one;
    const ways = [
      () => staff.must('meeting.answer', { opinionId, answer: '明天就换' }),
      () => staff.must('meeting.refuse', { opinionId, reason: '地下有水管，不能动' }),
      () => staff.must('meeting.refer', { opinionId, channel: 'hotline', words: '打12345问一问' }),
      () => staff.must('meeting.defer', { opinionId, toMonth: '2026-12', reason: '等零件到货' }),
      () => other && staff.must('meeting.merge', { opinionId, intoId: other.opinionId }),
    ];
    await ways[turn % ways.length]?.();
  }
};

/** The chair holds the meeting of all buildings on one phone: begins, counts in, decides, and ends only once nothing is undecided. */
export const walkTown = async (someday: Stage, world: World): Promise<void> => {
  const stage = onMeetingDay(someday);
  const [staff, captain] = await world.joinAll('staff', 'captain1');
  const page = await stage.open(staff.openid, { at: `${ROOM}/meeting/index` });
  await button(page, '开会').tap();
  await see(page, `要 ${String(NEEDED)} 栋，还差 ${String(NEEDED)} 栋`);
  await button(page, /看是哪几栋/).tap();
  await button(page, new RegExp(`^1号楼\\s*${captain.person.name}`)).tap();
  await sheet(page).getByRole('button', { name: '记下，到了' }).tap();
  await see(page, `要 ${String(NEEDED)} 栋，还差 ${String(NEEDED - 1)} 栋`);
  // All buildings stand on the page, and those far from the screen are not drawn.
  expect(await page.locator('.item:visible').count()).toBeLessThan(ALL);
  await countIn(staff, NEEDED);
  const decided = await stage.open(staff.openid, {
    at: `${ROOM}/decide/index?building=${await world.buildingId('1号楼')}`,
  });
  await see(decided, `第 1 件，一共 ${String(SAID_IN_FIRST)} 件`);
  await answerByHand(decided, '明天就换');
  await see(decided, `第 2 件，一共 ${String(SAID_IN_FIRST)} 件`);
  // Whatever is put aside, all of the building's matters come, also those of the next page.
  const seen = await passAll(decided, SAID_IN_FIRST - 1);
  expect(new Set(seen).size).toBe(SAID_IN_FIRST - 1);
  const before = await sumOf(staff);
  expect([before.outcomes.answered, before.undecided]).toEqual([1, SAID - 1]);
  const { meetingId } = await staff.must('meeting.now', {});
  const [first, ...others] = before.buildings;
  if (!first) throw new Error('there is no building');
  for (const { buildingId } of others) {
    await decideBuilding(staff, meetingId, buildingId);
    await sumOf(staff);
  }
  await decideBuilding(staff, meetingId, first.buildingId, 1);
  expect((await sumOf(staff)).undecided).toBe(1);
  expect(await staff.call('meeting.end', { meetingId })).toEqual({ ok: false, code: 'MATTERS_OPEN' });
  const last = await stage.open(staff.openid, { at: `${ROOM}/meeting/index` });
  await see(last, '够数，能定事');
  expect(await button(last, '开完了').count()).toBe(0);
  await button(last, '定这一件').tap();
  await answerByHand(last, '下个月修');
  await button(last, '回交办会').tap();
  await button(last, '开完了').tap();
  await see(last, '开完了，记录等主持人看');
  const after = await sumOf(staff);
  expect([after.undecided, after.status]).toEqual([0, 'drafted']);
};

/** Puts every matter aside once. @returns what each of them says. */
const passAll = async (page: Page, count: number): Promise<readonly string[]> => {
  const title = page.locator('.deciding .need-title').filter({ visible: true });
  const seen = [await title.innerText()];
  while (seen.length < count) {
    await button(page, '先放下').tap();
    await title.filter({ hasNotText: new RegExp(`^${seen.at(-1) ?? ''}$`) }).waitFor();
    seen.push(await title.innerText());
  }
  return seen;
};

/** The same meeting in a wide window: who is there and the sum at the left, the matter at the right, and nothing wider than the window. */
export const walkTownWide = async (someday: Stage, world: World): Promise<void> => {
  const staff = await world.join('staff');
  await staff.must('meeting.begin', { month: TOWN_MONTH });
  await countIn(staff, NEEDED);
  const page = await onMeetingDay(someday).open(staff.openid, { at: `${ROOM}/meeting/index` });
  await page.setViewportSize(WIDE);
  await see(page, '够数，能定事');
  await standsBeside(page, '.in-meeting');
  await button(page, '定这一件').tap();
  await standsBeside(page, '.deciding');
  await answerByHand(page, '明天就换');
  await see(page, `第 2 件，一共 ${String(SAID_IN_FIRST)} 件`);
  const head = page.locator('.deciding .meeting-head').filter({ visible: true });
  await head
    .locator('.sum8-part.open')
    .getByText(String(SAID - 1))
    .waitFor();
  await sumOf(staff);
};

/** The night at the left ends where the other column begins, and both are in the window. */
const standsBeside = async (page: Page, columns: string): Promise<void> => {
  const [left, right] = [page.locator(`${columns} > :first-child`), page.locator(`${columns} > :nth-child(2)`)];
  await right.filter({ visible: true }).waitFor();
  const [one, other] = [await left.boundingBox(), await right.boundingBox()];
  expect([one?.x, (one?.x ?? 0) + (one?.width ?? 0)]).toEqual([0, other?.x]);
  expect((other?.x ?? 0) + (other?.width ?? 0)).toBe(WIDE.width);
};
