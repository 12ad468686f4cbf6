/** What the browser build has and the mini-program has not. `client/types/global.d.ts` says what of it the app may use. */
export { allowMessages, invoke, uploadFile } from './gateway.ts';
export { openCanvasInBrowser } from './canvas.ts';
export { addressOf, canSharePicture, copyText, downloadPicture, sharePicture } from './share.ts';
export { printPage, setPaper } from './print.ts';
export { sayAloud } from './speech.ts';
export { playSound } from './sound.ts';
export { recordSound } from './recorder.ts';
export { shrinkPicture } from './picture.ts';
export { watchNearInBrowser } from './in-view.ts';
export { watchPageKeys } from './page-keys.ts';
export { dropKept, dropKeptOf, keepBlob, openKept, sizeOfKept } from './kept-files.ts';
export { pickFiles } from './pick-file.ts';
export { saveBytes, saveFile } from './save-file.ts';
export { mountPersonaBar } from './persona-bar.ts';
export { personaOpenid } from './persona.ts';
export {
  closeSheetsByEscape,
  holdFocus,
  isOnlineNow,
  onNextFrame,
  onOnlineChange,
  windowHeightInBrowser,
} from './browser.ts';
export { followFocus, takeFocus } from './focus.ts';
export { wantEntry, watchEntry, whenNoEntry } from './back-entry.ts';
export { keepAddress, onPageMissing } from './missing-page.ts';
export { onStoredElsewhere, setDocument } from './browser.ts';
