import { MEDIA_CHECKS, shownTo, type MediaReader } from './check.ts';

const READERS = ['neighbour', 'author', 'keeper', 'judge'] as const satisfies readonly MediaReader[];

test('who is told of a picture or a sound, and who gets it', () => {
  const told = Object.fromEntries(
    MEDIA_CHECKS.map((check) => [
      check,
      READERS.map((reader) => {
        const shown = shownTo(check, reader);
        return shown ? `${shown.state}${shown.isOpen ? ' open' : ''}` : 'nothing';
      }),
    ]),
  );
  expect(told).toEqual({
    waiting: ['waiting', 'waiting open', 'waiting open', 'waiting open'],
    unchecked: ['waiting', 'waiting open', 'waiting open', 'waiting open'],
    clear: ['shown open', 'shown open', 'shown open', 'shown open'],
    risky: ['nothing', 'refused', 'nothing', 'refused open'],
  });
});
