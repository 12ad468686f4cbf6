import { cardAccount, residentAccount } from '../../shared/points/account.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { givePoints, plantSheet, plantVoucher } from './refusals/planted-redemptions.ts';

const world = useWorld({ startAt: Date.parse('2026-11-21T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const balanceOf = async ({ residentId }: Resident) =>
  (await world().db.one('accounts', residentAccount(residentId)))?.balance ?? 0;
const numbersOf = async (goodsId: string) => {
  const { items } = await (await world().join('staff')).must('shop.shelf', {});
  const stock = items.find((one) => one.goodsId === goodsId)?.stock;
  return stock && [stock.onHand, stock.reserved, stock.free];
};

test('what was ticked on paper is entered, and what does not fit is said by a person', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const before = await plantVoucher(world());
  const gone = await plantVoucher(world());
  const { sheetId, redemptionId, goodsId, line } = await plantSheet(world(), staff);
  const { lines } = await staff.must('redemption.sheet', { sheetId });
  const at = (id: string) => lines.findIndex((one) => one.redemptionId === id);
  await admin.must('redemption.open', { digits: before.digits });
  await admin.must('redemption.redeem', { redemptionId: before.redemptionId, fetchedBy: 'owner', word: null });
  await wei.must('redemption.cancel', { redemptionId: gone.redemptionId });
  const tick = async (place: number) => (await staff.must('redemption.tick', { sheetId, line: place })).met;
  const met = [
    await tick(line),
    await tick(line),
    await tick(at(before.redemptionId)),
    await tick(at(gone.redemptionId)),
  ];
  expect(met).toEqual(['given', 'given', 'redeemed', 'cancelled']);
  expect(await numbersOf(goodsId)).toEqual([4, 0, 4]);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({ status: 'redeemed' });
  const settle = (id: string, how: 'wrongTick' | 'handedOut') =>
    admin.must('redemption.settle', { sheetId, line: at(id), how });
  await settle(before.redemptionId, 'wrongTick');
  const shown = async () => {
    const { ticked, matched, differing, open } = await staff.must('redemption.sheet', { sheetId });
    return { ticked, matched, differing, open };
  };
  expect(await shown()).toEqual({ ticked: 3, matched: 1, differing: 2, open: 1 });
  await settle(gone.redemptionId, 'handedOut');
  expect(await shown()).toEqual({ ticked: 3, matched: 1, differing: 2, open: 0 });
  const after = (await staff.must('redemption.sheet', { sheetId })).lines[at(gone.redemptionId)];
  expect([after?.status, after?.tick?.name, after?.solved?.how, after?.solved?.name]).toEqual([
    ...['cancelled', staff.person.name, 'handedOut', admin.person.name],
  ]);
});

test('what somebody had who died goes to the card of the household once two have signed', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const dead = await world().join('R123');
  const household = (await world().db.one('residents', dead.residentId))?.householdId;
  if (!household) throw new Error('nobody lives there');
  const cardHas = async () => (await world().db.one('accounts', cardAccount(household)))?.balance ?? 0;
  const before = await cardHas();
  await givePoints(world(), residentAccount(dead.residentId), 25);
  const { redemptionId } = await plantVoucher(world(), { owner: dead });
  await staff.must('redemption.askEstate', { residentId: dead.residentId });
  const maySign = async (who: Resident) =>
    (await who.must('redemption.estates', {})).items.map((one) => [one.residentId, one.maySign]);
  expect([await maySign(staff), await maySign(admin)]).toEqual([[[dead.residentId, false]], [[dead.residentId, true]]]);
  expect([await balanceOf(dead), await cardHas()]).toEqual([25, before]);
  const answer = await admin.must('redemption.signEstate', { residentId: dead.residentId });
  expect([answer.amount, await balanceOf(dead), await cardHas()]).toEqual([85, 0, before + 85]);
  expect((await world().db.one('redemptions', redemptionId))?.status).toBe('cancelled');
  expect(await maySign(admin)).toEqual([]);
});
