import type { Picture, Shape } from './shapes.ts';

const SIZE = { width: 750, height: 1334 } as const;

/** A picture for a chat, twice as large as a phone is wide: white, under a head of night that is so tall. */
export const chatPicture = (head: number, shapes: readonly Shape[]): Picture => ({
  ...SIZE,
  shapes: [
    { kind: 'box', x: 0, y: 0, ...SIZE, colour: 'sheet' },
    { kind: 'box', x: 0, y: 0, width: SIZE.width, height: head, colour: 'night' },
    ...shapes,
  ],
});
