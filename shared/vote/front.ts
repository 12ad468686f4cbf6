/** Bounds of what the home screen knows of votes: how many votes and lines of rolls are read, and how many of each are shown. */
export const VOTE_FRONT = { votesMax: 20, linesMax: 20, shownMax: 3 } as const;
