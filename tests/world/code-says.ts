import { toBuffer } from 'qrcode';

const PACKED = { deflateLevel: 9, filterType: 0 };

/** The picture that the local cloud draws of a code: equal bytes mean that a scanner reads exactly this. */
const pictureOf = (text: string): Promise<Buffer> =>
  toBuffer(text, { width: 860, margin: 2, errorCorrectionLevel: 'M', rendererOpts: PACKED });

/** Whether the picture at an address, fetched the way phones do, says this to a scanner. */
export const codeSays = async (pictureUrl: string | null, text: string): Promise<boolean> => {
  const response = await fetch(pictureUrl ?? 'about:blank');
  return Buffer.from(await response.arrayBuffer()).equals(await pictureOf(text));
};
