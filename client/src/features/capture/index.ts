export { CaptureField, CaptureTroubles } from './CaptureField.tsx';
export { CaptureOver } from './CaptureOver.tsx';
export {
  capturedIn,
  isAnythingCaptured,
  keysOf,
  NOTHING_CAPTURED,
  refsOf,
  stillThere,
  type Captured,
} from './captured.ts';
export { KeptPhoto } from './KeptPhoto.tsx';
export { KeptVoice } from './KeptVoice.tsx';
export { Shots } from './pictures/Shots.tsx';
export { OwnVoice } from './record/OwnVoice.tsx';
export { Recording } from './record/Recording.tsx';
export { RecorderTrouble } from './record/RecorderTrouble.tsx';
export { SpeakAct } from './record/SpeakAct.tsx';
export { LookAtMedia } from './shown/LookAtMedia.tsx';
export { AttachedMedia } from './shown/AttachedMedia.tsx';
export { useRecorder } from './record/use-recorder.ts';
export { useCaptured, type CapturedResult } from './use-captured.ts';
export { WriteSheet } from './wording/WriteSheet.tsx';
export { Written } from './wording/Written.tsx';
export { MediaToJudge } from './judge/MediaToJudge.tsx';
