import { PNG } from 'pngjs';
import { create } from 'qrcode';

/** White modules around a code. */
const MARGIN = 2;

/** Whether every module of a picture, looked at in its middle, is as the code of this text has it: then a scanner reads exactly this. */
const isCodeOf = ({ width, data }: PNG, text: string): boolean => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const across = modules.size + 2 * MARGIN;
  const pointOf = (module: number) => Math.floor(((module + MARGIN + 0.5) * width) / across);
  const isBlack = (row: number, column: number) => data[(pointOf(row) * width + pointOf(column)) * 4] === 0;
  const all = Array.from({ length: modules.size }, (_, at) => at);
  return all.every((row) => all.every((column) => isBlack(row, column) === (modules.get(row, column) === 1)));
};

/** Whether the picture at an address, fetched the way phones do, says this to a scanner. */
export const codeSays = async (pictureUrl: string | null, text: string): Promise<boolean> => {
  const response = await fetch(pictureUrl ?? 'about:blank');
  return isCodeOf(PNG.sync.read(Buffer.from(await response.arrayBuffer())), text);
};
