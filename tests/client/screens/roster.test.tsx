import { fireEvent, render, screen } from '@testing-library/react';
import { RosterImport } from '../../../client/src/features/community/index.ts';
import { CONSENT_VERSION } from '../../../shared/membership/privacy.ts';
import { press, see, sent, serve, staff, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

describe('bringing in a roster', () => {
  const checked = {
    importId: 'import_1',
    counts: { rows: 4, added: 1, changed: 0, moved: 0, removed: 1, same: 2, bad: 1 },
    problems: [{ line: 3, column: '房号', reason: '这个单元没有这个房号' }],
    moved: [],
    removed: [{ name: '韦老四', from: '3号楼1单元101' }],
  };

  test('shows what is wrong and who goes, and applies only after an explicit yes', async () => {
    serve({
      'membership.me': () => value(staff),
      'community.checkRoster': () => value(checked),
      'community.applyRoster': () => value({ status: 'applied', done: 4, total: 4 }),
    });
    phone.storage.set(`consent::${String(CONSENT_VERSION)}`, { file: { isGiven: true, isSent: true } });
    render(<RosterImport />);
    await press('选文件');
    await see('第 3 行，房号');
    await see('韦老四');
    await press('换成这份名册');
    expect(sent('community.applyRoster')).toEqual([]);
    fireEvent.click(await screen.findByRole('radio', { name: '名单看过了，可以移出' }));
    await press('换成这份名册');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_1', acceptRemovals: true },
    ]);
    expect(phone.storage.has('import:')).toBe(false);
  });

  test('that stopped half-way is taken up where it stopped, also after a restart', async () => {
    phone.storage.set('import:', { importId: 'import_9', acceptRemovals: false });
    serve({
      'membership.me': () => value(staff),
      'community.applyRoster': () => value({ status: 'applied', done: 8627, total: 8627 }),
    });
    render(<RosterImport />);
    await press('接着换');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_9', acceptRemovals: false },
    ]);
  });
});
