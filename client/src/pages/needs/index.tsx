import { Gate, pageTitle } from '../../features/membership/index.ts';
import { Wall } from '../../features/need/index.ts';

export default function NeedsPage() {
  return (
    <Gate title={pageTitle('needs')} tab="needs">
      {() => <Wall />}
    </Gate>
  );
}
