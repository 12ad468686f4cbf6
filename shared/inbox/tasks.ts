/**
 * What of votes and draws waits for somebody with a part in them. `objection`: said against a roll, for the staff. `totals`: typed by one person, for a second one. `drawTurn`: their digits, for a witness. `drawCheck`: a draw that is written, for a
 * second person. `drawAsked`: what households asked before a draw, for those who keep the table.
 */
export const TASK_KINDS = ['objection', 'totals', 'drawTurn', 'drawCheck', 'drawAsked'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** One thing that waits: the vote or the draw it leads to, and which one it is in words; empty where they say nothing. */
export type Task = { readonly kind: TaskKind; readonly id: string; readonly what: string };

/** So many of each kind are read, and so many of all are shown. */
export const TASK_LIMITS = { eachMax: 9, shownMax: 3 } as const;
