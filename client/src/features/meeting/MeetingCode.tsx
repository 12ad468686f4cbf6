import { Image, View } from '@tarojs/components';
import { useEffect, useMemo } from 'react';
import { meetingCodeText } from '../../../../shared/meeting/meeting-code.ts';
import { CodeDigits } from '../../ui/CodeDigits.tsx';
import { Line } from '../../ui/index.ts';
import { codeModules, modulesAt } from '../../ui/picture/code-modules.ts';
import type { Picture } from '../../ui/picture/shapes.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';

/** In px of the picture: sharp on a large screen. The white around it is what scanners look for. */
const [SIDE, WHITE] = [480, 48];

/** Drawn once, however often another matter comes before the chair: by its digits, null where the phone could not. */
const kept = new Map<string, string | null>();

/** The code of a meeting as a picture; null before it is drawn, and where it cannot be. */
const useCodePicture = (digits: string): string | null => {
  const picture = useMemo(
    (): Picture => ({
      width: SIDE,
      height: SIDE,
      shapes: [
        { kind: 'box', x: 0, y: 0, width: SIDE, height: SIDE, colour: 'sheet' },
        ...modulesAt(codeModules(meetingCodeText(digits)), { left: WHITE, top: WHITE, size: SIDE - 2 * WHITE }),
      ],
    }),
    [digits],
  );
  const known = kept.get(digits);
  const drawn = useDrawn(known === undefined ? picture : null);
  const path = drawn.state === 'drawn' ? drawn.path : undefined;
  useEffect(() => {
    if (path !== undefined) kept.set(digits, path);
  }, [digits, path]);
  return path ?? known ?? null;
};

/** How whoever comes is counted in, on the chair's screen: a code to scan, its digits to type, and the chair for who has no phone. */
export const MeetingCode = ({ digits }: { digits: string }) => {
  const path = useCodePicture(digits);
  return (
    <View className="meeting-code">
      <View className="meeting-code-paper">
        {path !== null && (
          <Image src={path} className="meeting-code-picture" aria-role="img" aria-label={say('meeting.code.picture')} />
        )}
      </View>
      <View>
        <Line className="strong" text={say('meeting.code')} />
        <CodeDigits code={digits} />
        <Line className="second small" text={say('meeting.code.noPhone')} />
      </View>
    </View>
  );
};
