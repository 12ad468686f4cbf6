declare module 'qrcode' {
  export const toBuffer: (
    text: string,
    options: { type: 'png'; width: number; margin: number; errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ) => Promise<Buffer>;
}
