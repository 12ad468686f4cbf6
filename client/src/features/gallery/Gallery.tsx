import { useState } from 'react';
import { useLanguage } from '../../platform/preferences.ts';
import { BlockTitle, Line, Page, SecondAct, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Looks } from '../settings/index.ts';
import { Acts } from './Acts.tsx';
import { Colours, Icons, Letters } from './Basics.tsx';
import { Forms } from './Forms.tsx';
import { Corners, Spaces, Times, TouchSizes } from './Measures.tsx';
import { Media } from './Media.tsx';
import { PlotsOfAll } from './PlotsOfAll.tsx';
import { Rows } from './Rows.tsx';
import { States } from './States.tsx';

/** Every part a screen is made of, once, in the size, theme and language chosen at its foot: for who builds screens. */
export const Gallery = () => {
  useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Page title={say('gallery.title')} over={isOpen && <SampleSheet onClose={() => setIsOpen(false)} />}>
      <BlockTitle words={say('gallery.colours')} />
      <Colours />
      <BlockTitle words={say('gallery.letters')} />
      <Letters />
      <BlockTitle words={say('gallery.spaces')} />
      <Spaces />
      <BlockTitle words={say('gallery.corners')} />
      <Corners />
      <BlockTitle words={say('gallery.sizes')} />
      <TouchSizes />
      <BlockTitle words={say('gallery.times')} />
      <Times />
      <BlockTitle words={say('gallery.icons')} />
      <Icons />
      <BlockTitle words={say('gallery.acts')} />
      <Acts onSheet={() => setIsOpen(true)} />
      <BlockTitle words={say('gallery.rows')} />
      <Rows />
      <BlockTitle words={say('gallery.forms')} />
      <Forms />
      <BlockTitle words={say('gallery.states')} />
      <States />
      <BlockTitle words={say('gallery.media')} />
      <Media />
      <BlockTitle words={say('gallery.plots')} />
      <PlotsOfAll />
      <Looks />
    </Page>
  );
};

const SampleSheet = ({ onClose }: { onClose: () => void }) => (
  <Sheet
    title={say('gallery.sheet')}
    onClose={onClose}
    acts={<SecondAct icon="check" word={say('points.understood')} onPress={onClose} />}
  >
    <Line text={say('gallery.sheet.words')} />
  </Sheet>
);
