/** The core of the library alone: its own types bring those of Node, which a phone has not. */
declare module 'qrcode/lib/core/qrcode.js' {
  type Modules = { readonly size: number; readonly get: (row: number, column: number) => number };
  export const create: (text: string, options: { readonly errorCorrectionLevel: 'M' }) => { readonly modules: Modules };
}
