import { parseArgs } from 'node:util';
import { check } from './commands/check.ts';
import { dump } from './commands/dump.ts';
import { restore } from './commands/restore.ts';
import { start } from './commands/start.ts';
import { clearDataDir } from './data-dir.ts';

const USAGE = `localcloud: WeChat's cloud on this machine

  start    run it            --functions <dir> [--collections <file.json>] [--port <n>] [--seed <n>] [--env <id>]
                             [--statics <dir>] [--allow-production]
  dump     data as text      --out <dir>
  restore  and back          --from <dir>
  check    look at it all
  reset    forget the data

  --data <dir> is where the data is, ./.localcloud unless given`;

const DEFAULT_PORT = 8765;

const OPTIONS = {
  data: { type: 'string', default: '.localcloud' },
  functions: { type: 'string' },
  collections: { type: 'string' },
  port: { type: 'string' },
  seed: { type: 'string' },
  env: { type: 'string' },
  statics: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  'allow-production': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const parse = () => parseArgs({ options: OPTIONS, allowPositionals: true });
type Values = ReturnType<typeof parse>['values'];

const need = (values: Values, name: 'functions' | 'out' | 'from'): string => {
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing\n\n${USAGE}`);
  return value;
};

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}"`);
  return Number(text);
};

const runStart = (values: Values): Promise<void> => {
  const { data, collections, port, seed, env, statics } = values;
  return start({
    data,
    functions: need(values, 'functions'),
    port: port === undefined ? DEFAULT_PORT : wholeNumber('port', port),
    allowProduction: values['allow-production'],
    print,
    ...(collections === undefined ? {} : { collections }),
    ...(seed === undefined ? {} : { seed: wholeNumber('seed', seed) }),
    ...(env === undefined ? {} : { env }),
    ...(statics === undefined ? {} : { statics }),
  });
};

const COMMANDS = new Map<string, (values: Values) => Promise<void>>([
  ['start', runStart],
  [
    'dump',
    async (values) => {
      const { documents, files } = await dump(values.data, need(values, 'out'));
      print(`${documents} documents and ${files} files`);
    },
  ],
  [
    'restore',
    async (values) => {
      await restore(values.data, need(values, 'from'));
      print(`restored into ${values.data}`);
    },
  ],
  [
    'check',
    async ({ data }) => {
      const { documents, files, wrong } = await Promise.resolve(check(data));
      for (const line of wrong) print(line);
      print(`${documents} documents and ${files} files, ${wrong.length === 0 ? 'nothing' : wrong.length} wrong`);
      if (wrong.length > 0) process.exitCode = 1;
    },
  ],
  [
    'reset',
    async ({ data }) => {
      clearDataDir(data);
      print(`${data} is empty`);
    },
  ],
]);

const main = async (): Promise<void> => {
  // Functions run in UTC, as in the cloud; threads take the zone of their process.
  process.env['TZ'] = 'UTC';
  const { values, positionals } = parse();
  const command = COMMANDS.get(positionals[0] ?? '');
  if (values.help || !command || positionals.length > 1) {
    print(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await command(values);
};

main().catch((error: unknown) => {
  process.stderr.write(`localcloud: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
