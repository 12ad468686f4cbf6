/** Everything on the page is hidden on paper but the sheet, which fills it. In mm. */
const cssOf = ({ width, height }: { readonly width: number; readonly height: number }): string => `
@page { size: ${String(width)}mm ${String(height)}mm; margin: 0; }
@media print {
  body * { visibility: hidden; }
  .on-paper, .on-paper * { visibility: visible; }
  .on-paper {
    position: fixed !important;
    inset: 0 auto auto 0;
    z-index: 1000;
    width: ${String(width)}mm !important;
    max-width: none !important;
    /* A hair less than the sheet: a printer that rounds up would begin a second one. */
    height: ${String(height - 1)}mm !important;
    margin: 0 !important;
    outline: 0 !important;
  }
  html, body { height: ${String(height - 1)}mm !important; overflow: hidden !important; background: #fff !important; }
}`;

let style: HTMLStyleElement | null = null;

/** Says on what size of paper the sheet of the page in view is printed, in mm; null takes that back. */
export const setPaper = (paper: Parameters<typeof cssOf>[0] | null): void => {
  style?.remove();
  style = null;
  if (!paper) return;
  style = document.createElement('style');
  style.textContent = cssOf(paper);
  document.head.append(style);
};

/** Opens the browser's own print window. */
export const printPage = (): void => window.print();
