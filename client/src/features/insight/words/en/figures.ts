import type { figures as chinese } from '../zh/figures.ts';

/** What a building has waiting, and what became of it lately. */
export const figures = {
  'figures.waiting': 'Not finished yet',
  'figures.none': 'None yet',
  'figures.kind': '{kind} {n}',
  'figures.waits': '{n} not finished',
  'figures.nods': '{n} {n|waits|wait} for a nod',
  'figures.months': 'The last six months',
  'figures.lately': '{month}: {said} said, {confirmed} finished',
  'figures.all': 'See every building',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
