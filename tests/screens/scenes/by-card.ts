import type { Page } from 'playwright-core';
import { button, pressDigits } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';
import { REDEMPTION_PAGES } from './counter.ts';

const typeCard = async (page: Page, code: string, word: string): Promise<void> => {
  await pressDigits(page, code);
  await button(page, word).tap();
};
type Walk = (page: Page, community: Community) => Promise<unknown>;
const toDoor: Walk = (page, { passbook }) => typeCard(page, passbook.code, '查这张卡');
/** The home of the resident at the counter, by its card. */
const toHome: Walk = async (page, { passbook }) => {
  const { buildingName, unit, flat } = passbook.home;
  await button(page, /拿卡来的/).tap();
  await button(page, new RegExp(`^${buildingName.replace('号楼', '')}\\s*号楼$`)).tap();
  await button(page, new RegExp(`^${String(unit)}\\s*单元$`)).tap();
  await button(page, flat).tap();
  await typeCard(page, passbook.code, '查这张卡');
};

/** What is done by the card of a household: a passbook, and something brought to whoever has no phone. */
export const BY_CARD_SCENES: readonly Scene[] = [
  {
    name: 'passbook',
    title: '积分存折：按卡上的数',
    who: 'captain',
    at: ({ passbook }) => `${REDEMPTION_PAGES}/passbook/index?id=${passbook.residentId}`,
    shows: '看着卡，按卡上的 8 个数',
  },
  {
    name: 'passbook-paper',
    title: '积分存折：印 A6',
    who: 'captain',
    at: ({ passbook }) => `${REDEMPTION_PAGES}/passbook/index?id=${passbook.residentId}`,
    walk: (page, { passbook }) => typeCard(page, passbook.code, '看存折'),
    shows: '印 A6',
  },
  {
    name: 'at-door',
    title: '替 TA 说送到家',
    who: 'captain',
    at: ({ passbook }) => `${REDEMPTION_PAGES}/door/index?id=${passbook.atDoor}`,
    walk: toDoor,
    shows: /换的东西/,
  },
  {
    name: 'at-door-ask',
    title: '替 TA 说送到家：送到这家来？',
    who: 'captain',
    at: ({ passbook }) => `${REDEMPTION_PAGES}/door/index?id=${passbook.atDoor}`,
    walk: async (page, community) => {
      await toDoor(page, community);
      await button(page, /铅笔/).tap();
    },
    shows: '送到这家来？',
  },
  {
    name: 'counter-home',
    title: '柜台：拿卡来的一家',
    who: 'staff',
    at: `${REDEMPTION_PAGES}/counter/index`,
    walk: toHome,
    shows: '印谁的积分存折？',
  },
];
