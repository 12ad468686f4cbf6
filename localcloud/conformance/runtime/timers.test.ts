import { KEEPER, PROBE, startTestCloud, type Deployment, type TestCloud } from './cloud.ts';
import { localStatement } from './remote.ts';

const timer = (name: string, config: string): Deployment => ({
  ...KEEPER,
  config: { triggers: [{ name, type: 'timer', config }] },
});
const at = (beijing: string): number => Date.parse(`${beijing}+08:00`);

type Kept = {
  readonly event: Record<string, unknown>;
  readonly wx: Record<string, unknown>;
  readonly environment: { readonly trigger: string };
  readonly at: number;
};

let cloud: TestCloud;
const kept = async (): Promise<readonly Kept[]> =>
  ((await cloud.act('find', { collection: 'kept', where: {} })) as { data: readonly Kept[] }).data;
const start = async (functions: Readonly<Record<string, Deployment>>, from: string): Promise<void> => {
  cloud = await startTestCloud({ startAt: at(from) }, { probe: PROBE, ...functions });
};
afterEach(() => cloud.end());

describe('timers', () => {
  localStatement(
    'a timer brings Type, TriggerName and Time in UTC, source wx_trigger, TRIGGER_SRC timer and no OPENID [DOC]',
    async () => {
      await start({ nightly: timer('night-2', '0 0 2 * * * *') }, '2026-11-30T12:00:00');
      await cloud.clock.jumpTo(at('2026-12-01T03:00:00'));
      expect(await kept()).toMatchObject([
        {
          event: { Type: 'Timer', TriggerName: 'night-2', Time: '2026-11-30T18:00:00Z', Message: '' },
          wx: { SOURCE: 'wx_trigger', ENV: 'local-env' },
          environment: { trigger: 'timer' },
        },
      ]);
      expect((await kept())[0]!.wx).not.toHaveProperty('OPENID');
    },
  );

  localStatement('day and week together mean either [DOC]', async () => {
    // The 5th is a Saturday; Mondays are 7 and 14 December.
    await start({ both: timer('b', '0 0 9 5 * MON *') }, '2026-12-01T12:00:00');
    await cloud.clock.jumpTo(at('2026-12-15T00:00:00'));
    expect((await kept()).map(({ event }) => event['Time'])).toEqual([
      '2026-12-05T01:00:00Z',
      '2026-12-07T01:00:00Z',
      '2026-12-14T01:00:00Z',
    ]);
  });
});

describe('what config.json may declare', () => {
  /** Why a function is not deployed; the start goes on without it. */
  const refusal = async (config: unknown): Promise<string> => {
    const { log, end } = await startTestCloud({}, { probe: { ...PROBE, config } });
    await end();
    return log.find((line) => line.includes('NOT DEPLOYED')) ?? 'taken';
  };
  const one = (config: string, name = 'a') => ({ name, type: 'timer', config });
  beforeEach(async () => {
    await start({}, '2026-12-01T00:00:00');
  });

  localStatement('a second timer of one function is refused [DOC]', async () => {
    expect(await refusal({ triggers: [one('0 0 1 * * * *'), one('0 0 2 * * * *', 'b')] })).toContain(
      'one timer per function',
    );
  });

  localStatement('an expression has seven fields: five and six are refused [DOC]', async () => {
    expect(await refusal({ triggers: [one('0 2 * * *')] })).toContain('has 5 fields');
    expect(await refusal({ triggers: [one('0 0 2 * * *')] })).toContain('has 6 fields');
  });

  localStatement('a name has a letter first and at most 60 letters, digits, - and _ [DOC]', async () => {
    expect(await refusal({ triggers: [one('0 0 1 * * * *', '1a')] })).toContain('starts with a letter');
    expect(await refusal({ triggers: [one('0 0 1 * * * *', 'a'.repeat(61))] })).toContain('at most 60');
    expect(await refusal({ triggers: [one('0 0 1 * * * *', 'a'.repeat(60))] })).toBe('taken');
  });

  localStatement(
    'a weekday as a digit is refused, since the documents disagree whether 0 is Sunday or Monday [DOC]',
    async () => {
      expect(await refusal({ triggers: [one('0 0 9 * * 1 *')] })).toContain('write SUN to SAT');
    },
  );

  localStatement('a timeout is a number of seconds within 900 [DOC]', async () => {
    expect(await refusal({ timeout: 901 })).toContain('timeout');
    expect(await refusal({ timeout: 0 })).toContain('timeout');
    expect(await refusal({ timeout: 900 })).toBe('taken');
  });
});
