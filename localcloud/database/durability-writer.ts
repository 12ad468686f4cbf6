// Run by durability.test.ts as a process of its own, to be killed: writes without end and says what was acknowledged.
import { writeSync } from 'node:fs';
import { index, unique } from './temporary-database.ts';
import { openDatabase } from './index.ts';
import { writeEjson } from './wire/ejson.ts';

const [file = '', run = '0'] = process.argv.slice(2);
const database = openDatabase({ file });
database.declare([
  { name: 'notes', indexes: [unique('by_number', 'number'), index('by_writer', 'writer', '-number')] },
  { name: 'pairs', indexes: [index('by_pair', 'pair')] },
]);

const acknowledged = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const send = async (action: string, fields: Record<string, unknown>): Promise<string | undefined> => {
  const reply = await database.handle({ action: `database.${action}`, ...fields });
  if (reply.code !== undefined) throw new Error(`${reply.code}: ${reply.message ?? ''}`);
  return reply.transactionId;
};

const writeNotes = async (writer: number): Promise<never> => {
  for (let at = 0; ; at += 1) {
    const _id = `note-${run}-${writer}-${at}`;
    const note = writeEjson({ _id, writer, number: _id, text: 'x'.repeat(at % 700) });
    await send('insertDocument', { collectionName: 'notes', data: [note] });
    acknowledged(_id);
  }
};

// Two documents that belong together: whoever finds one of them alone has found half a transaction.
const writePairs = async (writer: number): Promise<never> => {
  for (let at = 0; ; at += 1) {
    const pair = `pair-${run}-${writer}-${at}`;
    const transactionId = await send('startTransaction', {});
    for (const side of ['left', 'right']) {
      const data = [writeEjson({ _id: `${pair}-${side}`, pair })];
      await send('insertDocument', { collectionName: 'pairs', data, transactionId });
    }
    await send('commitTransaction', { transactionId });
    acknowledged(pair);
  }
};

acknowledged('ready');
void Promise.all([0, 1, 2].map(writeNotes));
void Promise.all([0, 1].map(writePairs));
