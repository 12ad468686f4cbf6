import type { Page } from 'playwright-core';
import { isWhole, shareOf } from '../fixtures/sample.ts';
import { pages } from '../tidy/page-graph.ts';
import { openWithKeys, tabThrough } from './by-keys.ts';
import type { Screens } from './use-screens.ts';

/** The page of the app that is open, by its file. */
const pageOf = (page: Page): string => `client/src/${new URL(page.url()).hash.slice(2).split('?')[0] ?? ''}.tsx`;

/** Scenes by their names: of each page of the app at least one. */
const OPENED = [
  'home',
  'needs',
  'wall-kind',
  'building',
  'books-number',
  'round-look',
  'me',
  'post-kind',
  'post-write',
  'detail-done',
  'detail-ask-send-back',
  'unsent-line',
  'passbook',
  'at-door',
  'join-name',
  'join-flat',
  'requests',
  'members',
  'nicknames',
  'festivals',
  'removal-appeals',
  'removed',
  'phone-old',
  'roster-checked',
  'roster-asked',
  'roster-waiting',
  'roster-back',
  'roster-changes',
  'pending',
  'board',
  'figures-other',
  'notices',
  'notice',
  'notice-write',
  'record',
  'privacy',
  'phone',
  'leave',
  'official',
  'share-need',
  'open-gone',
  'building-other',
  'poster-need',
  'news',
  'offices',
  'office-write',
  'office-mine',
  'office-bind',
  'office-directory',
  'merchant',
  'merchant-sheet',
  'merchants',
  'merchant-keeping',
  'merchants-published',
  'posts',
  'post-homes',
  'post-person',
  'gallery',
  'queue',
  'leading',
  'behalf-unit',
  'housemates',
  'follow-ups',
  'mutual',
  'readings',
  'privacy-child',
  'notes',
  'missed',
  'complaints',
  'meeting',
  'meeting-appeals',
  'meeting-decide',
  'meeting-order',
  'meeting-minutes',
  'review',
  'opinion',
  'cockpit',
  'door-mine',
  'jielong',
  'review-texts',
  'review-mine',
  'review-year',
  'review-month',
  'review-board',
  'review-buildings',
  'review-unheard',
  'votes',
  'vote',
  'vote-roll',
  'shop',
  'goods-none',
  'goods-ledger',
  'shelf',
  'shelf-goods',
  'shelf-receipt',
  'shelf-write',
  'shelf-hours',
  'redeem-order',
  'redeem-mine',
  'redeem-rules',
  'redeem-estate',
  'voucher',
  'carry',
  'recalled',
  'counter',
  'sheets',
  'sheet',
  'sheet-paper',
  'draws',
  'draw-open',
  'draw-digits',
  'draw-lines',
  'draw-recount',
  'draw-table',
  'draw-make',
  'draw-questions',
  'earning-how',
  'earning-draft',
  'earning-write',
  'deeds',
  'deed-declare',
  'hours',
  'kin',
  'earning-check',
  'earning-cover',
  'earning-shares',
  'earning-month',
  'deductions',
  'deduct',
  'give',
  'vote-ballots',
  'vote-check',
  'vote-make-title',
  'vote-object',
  'vote-objection',
  'vote-slip',
  'vote-proxies',
  'law-totals',
  'vote-hung',
  'draw-picture',
  'draw-compare',
] as const;

/** Everything can be reached and seen by keys alone: in each run on two in five of them, in the whole run on all. */
export const keysReachAll = (screens: Screens): void => {
  const open = (name: string): Promise<Page> => openWithKeys(screens, name);

  const walked = new Set<string>();
  test.each(shareOf(OPENED, 'keys', 0.4))('every control of %s is reached by Tab and shows it', async (name) => {
    const page = await openWithKeys(screens, name, 'turnTo');
    walked.add(pageOf(page));
    const names = () => page.evaluate(() => linliLook.touchableNames());
    const wanted = await names();
    const { reached, unseen } = await tabThrough(page, wanted.length + 3);
    // A list grows while the keyboard comes near its end: there is more to pass before it begins anew, and 再看一些 goes once all is there.
    const grown = await names();
    if (grown.length > wanted.length) {
      const further = await tabThrough(page, grown.length + wanted.length);
      reached.push(...further.reached);
      unseen.push(...further.unseen);
    }
    const left = new Set(await names());
    expect(wanted.filter((control) => left.has(control) && !reached.includes(control))).toEqual([]);
    expect(unseen).toEqual([]);
  });

  if (isWhole)
    test('no page of the app was left out of these', () => {
      expect(pages().filter((page) => !walked.has(page))).toEqual([]);
    });

  test('a control that Tab passes over and one that hides its focus are reported', async () => {
    const page = await open('me');
    await page.evaluate(() =>
      document
        .querySelector('.page-body')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<div role="button" style="height:48px">够不着</div><button style="height:48px;outline:none">看不见</button>',
        ),
    );
    const wanted = await page.evaluate(() => linliLook.touchableNames());
    const { reached, unseen } = await tabThrough(page, wanted.length + 3);
    expect(wanted.filter((control) => !reached.includes(control))).toEqual(['div "够不着"']);
    expect([...new Set(unseen)]).toEqual(['focus is not seen: button "看不见"']);
  });
};
