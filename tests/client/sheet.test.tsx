import { fireEvent, render, screen } from '@testing-library/react';
import { Sheet } from '../../client/src/ui/index.ts';
import { shownToast, toast } from '../../client/src/ui/toast.ts';
import { resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

describe('a sheet', () => {
  test('has nothing lying over it: the words that were passing have passed', () => {
    toast('check', '存好了，没丢');
    render(
      <Sheet title="真的好了？" acts={null} onClose={() => undefined}>
        {null}
      </Sheet>,
    );
    expect(shownToast.get()).toBeNull();
  });

  test('is closed by its scrim', () => {
    const onClose = jest.fn();
    render(
      <Sheet title="真的好了？" acts={null} onClose={onClose}>
        话
      </Sheet>,
    );
    expect(screen.getByRole('dialog', { name: '真的好了？' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '不，关上' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
