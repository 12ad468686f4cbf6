/** The lines of a text, whichever of CR, LF and CRLF ends each: files that were edited twice have several. A break at the very end begins no line. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text.split(/\r\n|\n|\r/);
  return lines[lines.length - 1] === '' ? lines.slice(0, -1) : lines;
};
