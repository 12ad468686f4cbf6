/** What the browser build has and the mini-program has not. `client/types/global.d.ts` says what of it the app may use. */
export { invoke, uploadFile } from './gateway.ts';
export { sayAloud } from './speech.ts';
export { pickFile } from './pick-file.ts';
export { saveFile } from './save-file.ts';
export { mountPersonaBar } from './persona-bar.ts';
export { personaOpenid } from './persona.ts';
export { closeSheetsByEscape, holdFocus, isOnlineNow, onOnlineChange, setDocument } from './browser.ts';
