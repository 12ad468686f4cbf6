import { useState } from 'react';
import { localFiles } from '../../../data/index.ts';
import { isAnythingCaptured, keysOf, NOTHING_CAPTURED, refsOf, useCaptured } from '../../capture/index.ts';

/** Pictures and a recording that go with an act about a need; those of a sheet that is closed go with it. */
export const useAttached = () => {
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'need', captured: made, onChange: setMade });
  return {
    captured,
    hasSound: made.sound !== null,
    /** As the act names them, where there are any. */
    withMedia: isAnythingCaptured(made) ? { media: refsOf(made) } : {},
    drop: () => void localFiles.drop(keysOf(made)),
    /** They went with an act, or were dropped. */
    clear: () => setMade(NOTHING_CAPTURED),
  };
};
