/** A port from the command line; 0 means any free one. */
export const portOf = (word: string): number => {
  const port = Number(word);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${word} is no port: give a number from 0 to 65535.`);
  return port;
};
