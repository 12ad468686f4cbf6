/** Hours a roster that was sent in is kept: long enough to answer what a check asks, and for a second person to look. */
export const ROSTER_FILE_HOURS = 24;

/**
 * Where the phone puts a roster before it is checked: `rosters/<name><end>`.
 *
 * @param name 16-64 of letters, digits and `-`, minted for this file: it holds names and flats, so nobody may guess it, and nobody's file is replaced.
 * @param end of the file that was chosen, with its dot; empty where it has none.
 */
export const rosterPath = (name: string, end: string): string => `rosters/${name}${end.toLowerCase()}`;

/** The file ids of rosters: `cloud://<environment>/<path>`. What is stored for anything else is not read as one. */
export const ROSTER_FILE_ID = /^cloud:\/\/[0-9A-Za-z._-]{1,100}\/rosters\/[0-9A-Za-z-]{16,64}(?:\.[0-9a-z]{1,8})?$/;
