import { Gate, pageTitle } from '../../membership/index.ts';
import { Wall } from './Wall.tsx';

export const WallPage = () => (
  <Gate title={pageTitle('needs')} tab="needs">
    {() => <Wall />}
  </Gate>
);
