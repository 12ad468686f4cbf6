import '../../../../ui/charts-more.css';
import '../../../../words/packages/insight.ts';
import { Board } from '../../../../features/insight/index.ts';
import { Gate } from '../../../../features/membership/index.ts';
import { say } from '../../../../words/say.ts';
import { useLanguage } from '../../../../platform/preferences.ts';

export default function BoardPage() {
  useLanguage();
  return <Gate title={say('board.title')}>{(me) => <Board me={me} />}</Gate>;
}
