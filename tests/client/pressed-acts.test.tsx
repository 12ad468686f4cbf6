import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { badges } from '../../client/src/platform/badges.ts';
import { DrawnTabs } from '../../client/src/ui/TabBar.tsx';
import { Act, PlainAct } from '../../client/src/ui/index.ts';
import { phone, resetPhone } from './doubles/taro.ts';
import { useHastyHand } from './hasty-hand.ts';

beforeEach(resetPhone);
const { tapAfter, pass } = useHastyHand();

describe('an act', () => {
  const sent = jest.fn();
  const Changing = () => {
    const [word, setWord] = useState('我来接');
    return (
      <Act
        icon="claim"
        word={word}
        onPress={() => {
          sent(word);
          setWord('办完了');
        }}
      />
    );
  };

  test('that takes the place of another is not pressed with it', () => {
    render(<Changing />);
    tapAfter(1000, '我来接');
    tapAfter(400, '办完了');
    expect(sent.mock.calls).toEqual([['我来接']]);
    tapAfter(500, '办完了');
    expect(sent.mock.calls).toEqual([['我来接'], ['办完了']]);
  });

  test('that stays what it is answers every tap', () => {
    const more = jest.fn();
    render(<PlainAct icon="plus" word="多一个" onPress={more} />);
    pass(500);
    for (let taps = 0; taps < 3; taps += 1) tapAfter(100, '多一个');
    expect(more).toHaveBeenCalledTimes(3);
  });

  test('answers also while its count goes down', () => {
    badges.set({ needs: 1 });
    render(<DrawnTabs current="home" />);
    pass(500);
    act(() => badges.set({ needs: 0 }));
    fireEvent.click(screen.getByRole('tab', { name: '需求' }));
    expect(phone.went).toEqual(['/pages/needs/index']);
  });

  test('is not deaf when the clock of the phone is set back', () => {
    const more = jest.fn();
    render(<PlainAct icon="plus" word="多一个" onPress={more} />);
    tapAfter(-3_600_000, '多一个');
    expect(more).toHaveBeenCalledTimes(1);
  });
});
