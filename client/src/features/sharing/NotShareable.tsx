import { Middle, Page } from '../../ui/index.ts';
import { sayError } from '../../words/names.ts';

/** Of what is not public there is no card, no picture and no sheet. */
export const NotShareable = ({ title }: { title: string }) => (
  <Page title={title} spoken={() => [sayError('NOT_SHAREABLE')]}>
    <Middle icon="lock" title={sayError('NOT_SHAREABLE')} />
  </Page>
);
