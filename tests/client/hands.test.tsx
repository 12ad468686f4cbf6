import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Act, Answers, Page, Sheet } from '../../client/src/ui/index.ts';
import { resetPhone } from './doubles/taro.ts';
import { useHastyHand } from './hasty-hand.ts';

beforeEach(resetPhone);
const { tapAfter, pass } = useHastyHand();

type Props = { onYes: () => void; destroys?: boolean };

/** A page with one act that asks once more. */
const Asking = ({ onYes, destroys = false }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  return (
    <Page
      title="漏水"
      foot={<Act icon="check" word="修好了" onPress={() => setIsAsking(true)} />}
      over={
        isAsking && (
          <Sheet
            title="真的好了？"
            onClose={close}
            acts={
              <Answers
                yes={{ icon: 'check', word: '好了，结单', onPress: onYes }}
                no={{ icon: 'back', word: '再等等', onPress: close }}
                destroys={destroys}
              />
            }
          >
            {null}
          </Sheet>
        )
      }
    />
  );
};

const renderAsking = (props: Partial<Props> = {}) => {
  const onYes = jest.fn();
  render(<Asking onYes={onYes} {...props} />);
  tapAfter(1000, '修好了');
  return onYes;
};

describe('a hasty hand', () => {
  test.each([0, 100, 300, 450, 499])('answers no sheet that opened %i ms ago', (ms) => {
    const onYes = renderAsking();
    tapAfter(ms, '好了，结单');
    expect(onYes).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog', { name: '真的好了？' })).toBeTruthy();
  });

  test('closes no sheet that just opened', () => {
    renderAsking();
    tapAfter(100, '再等等');
    tapAfter(100, '不，关上');
    expect(screen.getByRole('dialog', { name: '真的好了？' })).toBeTruthy();
  });

  test('answers nothing however often it taps', () => {
    const onYes = renderAsking();
    for (let taps = 0; taps < 20; taps += 1) tapAfter(200, '好了，结单');
    expect(onYes).not.toHaveBeenCalled();
    tapAfter(500, '好了，结单');
    expect(onYes).toHaveBeenCalledTimes(1);
  });

  test('opens nothing again through a sheet that just closed', () => {
    renderAsking();
    tapAfter(500, '再等等');
    tapAfter(300, '修好了');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('answers by Enter no more than by a finger', () => {
    const onYes = renderAsking();
    const yes = screen.getByRole('button', { name: '好了，结单' });
    fireEvent.keyDown(yes, { key: 'Enter' });
    expect(onYes).not.toHaveBeenCalled();
    pass(500);
    fireEvent.keyDown(yes, { key: 'Enter' });
    expect(onYes).toHaveBeenCalledTimes(1);
  });
});

describe('a step', () => {
  const First = ({ onNext }: { onNext: () => void }) => (
    <Page title="说事" foot={<Act icon="check" word="写好了" onPress={onNext} />} />
  );
  const Second = ({ onSend }: { onSend: () => void }) => (
    <Page title="看一遍" foot={<Act icon="share" word="对，发出去" onPress={onSend} />} />
  );
  const Flow = ({ onSend }: { onSend: () => void }) => {
    const [isNext, setIsNext] = useState(false);
    return isNext ? <Second onSend={onSend} /> : <First onNext={() => setIsNext(true)} />;
  };

  test('is not answered by the tap that was meant for the step before', () => {
    const onSend = jest.fn();
    render(<Flow onSend={onSend} />);
    tapAfter(1000, '写好了');
    tapAfter(300, '对，发出去');
    expect(onSend).not.toHaveBeenCalled();
    tapAfter(500, '对，发出去');
    expect(onSend).toHaveBeenCalledTimes(1);
  });
});

describe('the answers of a question', () => {
  const answers = () =>
    Array.from(document.querySelectorAll('.sheet .acts > *'), ({ className, textContent }) => [
      className.replace(/press /, ''),
      textContent,
    ]);

  test('end with the lamp', () => {
    renderAsking();
    expect(answers()).toEqual([
      ['act-2', '再等等'],
      ['act', '好了，结单'],
    ]);
  });

  test('leave the lamp to 不 where 是 destroys', () => {
    renderAsking({ destroys: true });
    expect(answers()).toEqual([
      ['act-2 destroys', '好了，结单'],
      ['act', '再等等'],
    ]);
  });
});
