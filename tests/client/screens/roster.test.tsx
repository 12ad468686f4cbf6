import { fireEvent, render, screen } from '@testing-library/react';
import { RosterImport } from '../../../client/src/features/community/index.ts';
import { CONSENT_VERSION } from '../../../shared/membership/privacy.ts';
import { press, see, sent, serve, settle, staff, type, useServer, value, type Answers } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

describe('bringing in a roster', () => {
  const checked = {
    importId: 'import_1',
    counts: { rows: 4, added: 1, renamed: 0, moved: 0, renumbered: 0, changed: 0, removed: 1, same: 2, bad: 1 },
    problems: [{ line: 3, column: '房号', reason: '这个单元没有这个房号' }],
    notices: [],
    newPlaces: [],
    moved: [],
    removed: [{ name: '韦老四', from: '3号楼1单元101' }],
    ...{ questions: [], renames: [], touched: 1, needsSecond: false },
  };
  /** The page, before somebody of the staff who has no roster waiting. */
  const opened = (answers: Answers = {}) => {
    const nothingWaits = () => value({ waiting: null, applied: null });
    serve({ 'membership.me': () => value(staff), 'community.roster': nothingWaits, ...answers });
    render(<RosterImport />);
  };
  /** The same once they chose a file, after saying that it may be read. */
  const choose = async (answers: Answers) => {
    phone.storage.set(`consent::${String(CONSENT_VERSION)}`, { file: { isGiven: true, isSent: true } });
    opened(answers);
    await press('选文件');
  };

  test('shows what is wrong and who goes, and applies only after an explicit yes', async () => {
    await choose({
      'community.checkRoster': () => value(checked),
      'community.applyRoster': () => value({ status: 'applied', done: 4, total: 4 }),
    });
    await see('第 3 行，房号');
    await see('韦老四');
    await press('换成这份名册');
    expect(sent('community.applyRoster')).toEqual([]);
    fireEvent.click(await screen.findByRole('radio', { name: '可以移出' }));
    await press('换成这份名册');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_1', acceptRemovals: true, acceptPlaces: [] },
    ]);
    expect(phone.storage.has('import:')).toBe(false);
  });

  test('asks anew who may go when another file is chosen', async () => {
    const files = [checked, { ...checked, importId: 'import_2', removed: [{ name: '莫老三', from: '1号楼1单元101' }] }];
    await choose({ 'community.checkRoster': () => value(files.shift()) });
    fireEvent.click(await screen.findByRole('radio', { name: '可以移出' }));
    await press('换个文件');
    await see('莫老三');
    expect(screen.getByRole('radio', { name: '可以移出' }).getAttribute('aria-checked')).toBe('false');
    await press('换成这份名册');
    expect(sent('community.applyRoster')).toEqual([]);
  });

  test('makes a new building only after a yes under its name', async () => {
    const places = {
      ...checked,
      counts: { ...checked.counts, removed: 0 },
      removed: [],
      newPlaces: ['3号搂', '9号楼'],
    };
    await choose({
      'community.checkRoster': () => value(places),
      'community.applyRoster': () => value({ status: 'applied', done: 4, total: 4 }),
    });
    await see('3号搂');
    await see('没听过这些地方，看看写对没有');
    await press('换成这份名册');
    expect(sent('community.applyRoster')).toEqual([]);
    fireEvent.click(await screen.findByRole('radio', { name: '都是真的' }));
    await press('换成这份名册');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_1', acceptRemovals: false, acceptPlaces: ['3号搂', '9号楼'] },
    ]);
  });

  test('says which columns a roster has before a file is chosen', async () => {
    opened();
    await see('姓名、楼栋、房号');
    await see(/编号、户号.*任期止/);
  });

  const outcome = async (counts: object, notices: readonly object[] = []) => {
    const none = { rows: 4, added: 0, renamed: 0, renumbered: 0, changed: 0, moved: 0, removed: 0, same: 0, bad: 0 };
    const answer = { ...checked, counts: { ...none, ...counts }, problems: [], notices, removed: [] };
    await choose({ 'community.checkRoster': () => value(answer) });
  };

  test('says that nothing could be read, and never that all is as before', async () => {
    await outcome({ bad: 4 });
    await see('一行也没读成');
    expect(screen.queryByText('和原来一样，不用换')).toBeNull();
    expect(screen.queryByText('换成这份名册')).toBeNull();
  });

  test('says that wrong lines stand between, where all others are as before', async () => {
    await outcome({ same: 3, bad: 1 });
    await see('没有能换的，先改错的行');
  });

  test('says all is as before only of a file that was read whole, and shows what was passed over', async () => {
    await outcome({ same: 4 }, [{ line: 9, column: '整行', reason: '“合计”不是住户，跳过了' }]);
    await see('和原来一样，不用换');
    await see('这些请看一眼');
    await see('“合计”不是住户，跳过了');
  });

  test('draws of long lists only what is near, each row once and under its own words', async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ name: `韦老${String(at)}`, from: '3号楼1单元101' }));
    const long = { ...checked, counts: { ...checked.counts, removed: 230 }, removed: many };
    await choose({ 'community.checkRoster': () => value(long) });
    await see('只列前 200 个');
    expect(screen.getAllByText(/^韦老\d+$/).map(({ textContent }) => textContent)).toEqual(
      many.slice(0, 20).map(({ name }) => name),
    );
  });

  test('that stopped half-way is taken up where it stopped, also after a restart', async () => {
    phone.storage.set('import:', { importId: 'import_9', acceptRemovals: false });
    opened({
      'community.applyRoster': () => value({ status: 'applied', done: 8627, total: 8627 }),
    });
    await press('接着换');
    await see('名册换好了');
    expect(sent('community.applyRoster').map(({ input }) => input)).toEqual([
      { importId: 'import_9', acceptRemovals: false },
    ]);
  });

  test('asks whose an account is, checks again with the answers, and applies no answer that was not given', async () => {
    const seen = (name: string, at: string) => ({ name, at, number: '0312', holds: ['有账号', '楼长'] });
    const key = 'person.5.resident_x_0312';
    const asked = {
      ...{ key, kind: 'person', line: 5, count: 1 },
      ...{ was: seen('罗永福', '3号楼1单元1001'), now: { ...seen('卢正生', '3号楼1单元602'), holds: [] } },
    };
    const files = [
      { ...checked, questions: [asked] },
      { ...checked, importId: 'import_2' },
    ];
    await choose({ 'community.checkRoster': () => value(files.shift()) });
    await see('罗永福');
    await see('卢正生');
    fireEvent.click(await screen.findByRole('radio', { name: '不是一个人' }));
    await press('按点的再查一遍');
    await see('换成这份名册');
    expect(sent('community.checkRoster').map(({ input }) => (input as { answers: unknown }).answers)).toEqual([
      [],
      [{ key, isYes: false }],
    ]);
  });

  test('where many are touched waits for a second person, and is confirmed by a typed number', async () => {
    const waiting = {
      ...{ importId: 'import_1', counts: checked.counts, touched: 30, checkedAt: 1, byName: '韦干部' },
      ...{ isMine: false, confirmedByName: null, newPlaces: [] },
    };
    opened({
      'community.roster': () => value({ waiting, applied: null }),
      'community.confirmRoster': () => value({ importId: 'import_1' }),
    });
    await see('韦干部查了一份名册');
    await press('看过了，可以换');
    expect(sent('community.confirmRoster')).toEqual([]);
    await type('一共动几个人？', '30');
    await press('看过了，可以换');
    await settle();
    expect(sent('community.confirmRoster').map(({ input }) => input)).toEqual([{ importId: 'import_1', people: 30 }]);
  });
});
