import { appointmentFaults } from './appointment-faults.ts';
import { countFaults } from './count-faults.ts';
import { departureFaults } from './departure-faults.ts';
import { drawFaults } from './draw-faults.ts';
import { earningFaults } from './earning-faults.ts';
import { followUpFaults } from './follow-up-faults.ts';
import { ledgerFaults } from './ledger-faults.ts';
import { attachedFaults, mediaFaults } from './media-faults.ts';
import { meetingFaults } from './meeting-faults.ts';
import { missedFaults } from './missed-faults.ts';
import { memoryFaults } from './memory-faults.ts';
import { claimFaults, historyFaults } from './need-faults.ts';
import { noteFaults } from './note-faults.ts';
import { noticeFaults } from './notice-faults.ts';
import { officeFaults } from './office-faults.ts';
import { identityFaults, totalFaults } from './people-faults.ts';
import { reviewFaults } from './review-faults.ts';
import { merchantFaults } from './merchant-faults.ts';
import { redemptionFaults } from './redemption-faults.ts';
import { shopFaults } from './shop-faults.ts';
import { voteFaults } from './vote-faults.ts';
import type { World } from './world.ts';

/** Checks every stored document against the invariants of the domain; whatever was done before, they hold. */
export const expectSound = async ({ db }: Pick<World, 'db'>): Promise<void> => {
  const needs = await db.all('needs');
  const events = await db.all('events');
  const notices = await db.all('notices');
  const followUps = await db.all('followUps');
  const media = await db.all('media');
  const mediaById = new Map<string, (typeof media)[number]>(media.map((one) => [one._id, one]));
  const residents = await db.all('residents');
  const memberships = await db.all('memberships');
  expect({
    appointments: appointmentFaults(residents, await db.all('handovers')),
    claims: needs.flatMap(claimFaults),
    counts: countFaults(needs, events, followUps, await db.all('needCounts'), await db.one('jobs', 'countNeeds')),
    followUps: followUpFaults(needs, followUps),
    history: needs.flatMap((need) => historyFaults(need, events)),
    media: media.flatMap((one) => mediaFaults(one, residents)),
    attached: needs.flatMap((need) => attachedFaults(need, mediaById)),
    missed: (await db.all('missed')).flatMap((one) => missedFaults(one, events)),
    notes: noteFaults(needs, await db.all('needNotes')),
    notices: notices.flatMap((notice) => noticeFaults(notice, events)),
    ledger: ledgerFaults(needs, await db.all('transfers'), await db.all('accounts')),
    earning: earningFaults({
      transfers: await db.all('transfers'),
      accounts: await db.all('accounts'),
      deeds: await db.all('deeds'),
      hours: await db.all('earningHours'),
      attendances: await db.all('attendances'),
    }),
    identities: identityFaults(residents, memberships),
    offices: officeFaults(await db.all('offices'), memberships, residents, events),
    reviews: reviewFaults(await db.all('reviews'), await db.all('opinions'), await db.all('voices')),
    meetings: meetingFaults(
      await db.all('meetings'),
      await db.all('attendances'),
      await db.all('opinions'),
      await db.all('reviews'),
      needs,
    ),
    votes: voteFaults({
      votes: await db.all('votes'),
      voters: await db.all('voters'),
      gates: await db.all('gates'),
      ballots: await db.all('ballots'),
    }),
    draws: drawFaults({
      draws: await db.all('draws'),
      entries: await db.all('drawEntries'),
      gates: await db.all('drawGates'),
      pages: await db.all('drawPages'),
    }),
    redemptions: redemptionFaults({
      redemptions: await db.all('redemptions'),
      codes: await db.all('voucherCodes'),
      taken: await db.all('takenGoods'),
      transfers: await db.all('transfers'),
      moves: await db.all('stockMoves'),
    }),
    merchants: merchantFaults({
      merchants: await db.all('merchants'),
      settlements: await db.all('settlements'),
      transfers: await db.all('transfers'),
      accounts: await db.all('accounts'),
    }),
    shop: shopFaults({
      goods: await db.all('goods'),
      prices: await db.all('goodsPrices'),
      stocks: await db.all('stocks'),
      moves: await db.all('stockMoves'),
      slips: await db.all('stockSlips'),
    }),
    memory: events.flatMap(memoryFaults),
    departures: departureFaults(await db.all('departures'), needs, events, residents),
    totals: totalFaults(
      residents,
      await db.all('households'),
      await db.all('buildings'),
      events,
      await db.one('jobs', 'countMembers'),
    ),
  }).toEqual({
    appointments: [],
    claims: [],
    counts: [],
    followUps: [],
    history: [],
    media: [],
    attached: [],
    missed: [],
    notes: [],
    notices: [],
    ledger: [],
    earning: [],
    identities: [],
    offices: [],
    reviews: [],
    meetings: [],
    votes: [],
    draws: [],
    redemptions: [],
    merchants: [],
    shop: [],
    memory: [],
    departures: [],
    totals: [],
  });
};
