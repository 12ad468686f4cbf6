import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button, sheet } from '../../journey/acts.ts';
import { EVENING } from '../evening.ts';
import type { Scene } from '../scene.ts';
import { alter } from '../wire.ts';

type Notes = Output<ApiContract, 'need.notes'>;
type Note = Notes['items'][number];
type Detail = Output<ApiContract, 'need.detail'>;

const MINUTE_MS = 60_000;
const note = (minutes: number, part: Partial<Note>): Note => ({
  noteId: `note_${String(minutes)}`,
  ...{
    author: '黄桂花',
    role: 'helper',
    isMine: false,
    at: EVENING - minutes * MINUTE_MS,
    text: '',
    media: [],
  },
  ...{ takenDown: null, undoUntil: null, mayTakeDown: false, mayRestore: false },
  ...part,
});
const voice = (seconds: number, state: 'shown' | 'waiting'): Note['media'][number] => ({
  ...{
    mediaId: `media_${state}`,
    kind: 'sound',
    seconds,
    of: 'note',
    state,
    url: state === 'shown' ? '/gone.mp3' : null,
  },
});

/** The newest first, as the cloud answers them. */
const SAID: readonly Note[] = [
  note(2, {
    author: '韦大山',
    isMine: true,
    role: 'requester',
    text: '好，家里有人。',
    undoUntil: EVENING + 8 * MINUTE_MS,
  }),
  note(9, { media: [voice(12, 'waiting')] }),
  note(30, { author: '罗永福', role: 'captain', text: '物业说零件明天到，先把水关了，别让楼下再漏。' }),
  note(44, { text: '', takenDown: { reason: null } }),
  note(58, { media: [voice(7, 'shown')], text: '我五点到，要不要带梯子？' }),
];

const told = (page: Page) =>
  Promise.all([
    alter<Notes>(page, 'need.notes', () => ({ items: [...SAID], next: 'x', maySay: true })),
    alter<Detail>(page, 'need.detail', (detail) => ({
      ...detail,
      notes: { latest: SAID.slice(0, 2).reverse(), count: SAID.length, isUnread: true, maySay: true },
    })),
  ]);

/** What those concerned by a need say to each other. */
export const NOTE_SCENES: readonly Scene[] = [
  {
    name: 'notes',
    title: '留言',
    who: 'resident',
    at: ({ needs }) => `packages/need/pages/notes/index?id=${needs.late}`,
    before: told,
    shows: '好，家里有人。',
  },
  {
    name: 'notes-say',
    title: '留什么话？',
    who: 'resident',
    at: ({ needs }) => `packages/need/pages/notes/index?id=${needs.late}`,
    walk: async (page) => {
      await button(page, '写字').tap();
      await sheet(page).getByRole('textbox').fill('老人晕倒了，快来');
    },
    shows: '有危险，先打电话',
  },
  {
    name: 'notes-block',
    title: '一件事：最近的留言',
    who: 'resident',
    at: ({ needs }) => `packages/need/pages/detail/index?id=${needs.late}`,
    before: told,
    shows: '看全部 5 条',
  },
];
