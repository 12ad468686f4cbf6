import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { GOODS_PICTURES } from '../shop/pictures.ts';
import { REDEMPTION_STATUSES, STOP_REASONS, TAKERS } from './redemption.ts';
import { SOLUTIONS, TICKS } from './sheet-words.ts';
import { SPOKEN_WORDS } from './spoken.ts';

const instant = z.number().int();
const count = z.number().int();
const day = z.string();
const signed = z.object({ name: z.string(), at: instant });

/** What it is, as it was ordered. */
const ordered = {
  kind: z.enum(['item', 'service']),
  ...{ name: z.string(), size: z.string(), unit: z.string(), picture: z.enum(GOODS_PICTURES) },
  quantity: count,
  /** Whole points in all. */
  cost: count,
};

const facts = {
  redemptionId: idOut,
  goodsId: idOut,
  ...ordered,
  status: z.enum(REDEMPTION_STATUSES),
  orderedAt: instant,
  /** The last Beijing day on which it can be fetched. */
  lastDay: day,
};

/** That it is brought: who carries it, whether they were given it, and until when it is on its way then. */
const bringing = z.object({ carrierName: z.string().nullable(), isHanded: z.boolean(), until: instant.nullable() });

/** A voucher as its owner sees it. */
export const voucherShown = z.object({
  ...facts,
  /** Six digits; null once nothing can be fetched with them. */
  digits: z.string().nullable(),
  /** Who fetches it, and the word that they are told. */
  collector: z.object({ name: z.string(), word: z.enum(SPOKEN_WORDS) }).nullable(),
  /** Why the counter did not give it. */
  stopped: signed.extend({ why: z.enum(STOP_REASONS) }).nullable(),
  /** Who gave it, and to whom. */
  redeemed: signed.extend({ fetchedBy: z.enum(TAKERS) }).nullable(),
  /** When it ended, or came back. */
  endedAt: instant.nullable(),
  /** Null = it is fetched. */
  bringing: bringing.nullable(),
});

const home = { buildingName: z.string(), unit: count, flat: z.string() };
/** Whose it is, for whoever gives it. */
const owner = z.object({ name: z.string(), ...home });

/** A line of the counter's list. */
export const counterRow = z.object({
  ...facts,
  owner,
  /** Who fetches it. */
  collectorName: z.string().nullable(),
  /** It is brought; null = it is fetched. */
  bringing: bringing.nullable(),
  redeemed: signed.extend({ fetchedBy: z.enum(TAKERS) }).nullable(),
  /** Somebody asked for it back, and why; `maySign`: the caller may sign for it. */
  returnAsked: signed.extend({ reason: z.string(), maySign: z.boolean() }).nullable(),
});

/** A voucher that the caller's counter has in hand. */
export const voucherInHand = z.object({
  ...facts,
  owner,
  /** How many live in that home. */
  people: count,
  /** Who may fetch it for the owner, and the three words of which one is right. */
  collector: z.object({ name: z.string(), words: z.array(z.enum(SPOKEN_WORDS)) }).nullable(),
  /** On the shelf, promised, and to be had; null of a service. */
  stock: z.object({ onHand: count, reserved: count, free: count }).nullable(),
  /** Until when no other counter is given it. */
  until: instant,
});

/** A voucher that a merchant has in hand: what is handed out, and no more of whose it is than a surname. */
export const voucherAtMerchant = z.object({
  ...facts,
  owner: z.object({ surname: z.string(), gender: z.enum(['male', 'female']).nullable() }),
  collector: z.object({ name: z.string(), words: z.array(z.enum(SPOKEN_WORDS)) }).nullable(),
  until: instant,
});

/** Who gives how much. `own`: whoever it is for; `card`: the household's card; `pooled`: somebody who said yes. */
const payer = z.object({ who: z.enum(['own', 'card', 'pooled']), name: z.string().nullable(), amount: count });

/** What something would cost. */
export const quoteShown = z.object({
  goodsId: idOut,
  ...ordered,
  /** The price of one that holds today; an order names it. */
  priceId: idOut,
  points: count,
  /** Who would pay; empty where it does not reach. */
  payers: z.array(payer),
  /** How many points all together lack; 0 where they reach. */
  missing: count,
  /** What would be left on the account of whoever it is for. */
  left: count,
  /** How many more the household may take this month; null = no limit. */
  limitLeft: count.nullable(),
  /** How many can be had now; null of a service. */
  free: count.nullable(),
  /** The last day on which it could be fetched. */
  lastDay: day,
});

/** A household at the counter, by its card. */
export const householdAtCounter = z.object({
  householdId: idOut,
  ...home,
  /** Those who live there, and how many points each could spend, the card's and those of who said yes among them. */
  people: z.array(z.object({ residentId: idOut, name: z.string(), balance: count })),
  /** What waits for them. */
  vouchers: z.array(z.object({ ...facts, digits: z.string(), ownerName: z.string() })),
});

/** What waits for somebody without an account, for whoever stands at their door: no digits, with which it could be fetched. */
const voucherAtDoor = z.object({ ...facts, bringing: bringing.nullable() });
/** Somebody at their door, and what waits for them. */
export const ownerAtDoor = z.object({ name: z.string(), ...home, vouchers: z.array(voucherAtDoor) });

/** A list that was printed, by its day and numbers. */
export const sheetRow = z.object({
  sheetId: idOut,
  day,
  printed: signed,
  /** How many stand on it, were ticked, fitted, did not, and of those wait for somebody to say what happened. */
  ...{ count, ticked: count, matched: count, differing: count, open: count },
});

/** A line of it, in its place on paper. */
export const sheetLineShown = z.object({
  ...facts,
  owner,
  collectorName: z.string().nullable(),
  tick: signed.extend({ met: z.enum(TICKS) }).nullable(),
  solved: signed.extend({ how: z.enum(SOLUTIONS) }).nullable(),
  /** When it was fetched, if it was. */
  fetchedAt: instant.nullable(),
});

/** What an act on a redemption answers. */
export const redemptionActed = z.object({ redemptionId: idOut, status: z.enum(REDEMPTION_STATUSES) });
/** What an order answers. */
export const orderedShown = redemptionActed.extend({ digits: z.string(), lastDay: day });

/** What somebody may carry, before they say so: what, and to which building; neither whose nor which door. */
export const toCarryRow = z.object({ ...facts, buildingName: z.string() });
/** What the caller carries: to whom, and whether they were given it. */
export const carriedRow = z.object({ ...facts, owner, isHanded: z.boolean(), until: instant.nullable() });

/** Who had some of what was called back, and when they fetched it. */
export const hadRow = z.object({
  ...facts,
  owner,
  fetchedAt: instant,
  /** By their phone, within minutes, or by nobody, since they have none. */
  told: z.enum(['told', 'soon', 'noPhone']),
});
