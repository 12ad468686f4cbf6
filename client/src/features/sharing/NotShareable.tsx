import { go } from '../../platform/navigate.ts';
import { Act, Middle, Page } from '../../ui/index.ts';
import { sayError } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** Of what is not public there is no card, no picture and no sheet. */
export const NotShareable = ({ title }: { title: string }) => (
  <Page title={title} foot={<Act icon="back" word={say('share.back')} onPress={go.back} />}>
    <Middle icon="lock" title={sayError('NOT_SHAREABLE')} />
  </Page>
);
