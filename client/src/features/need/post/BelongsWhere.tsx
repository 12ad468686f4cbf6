import { ELSEWHERE, KIND_RULES } from '../../../../../shared/need/kind-rules.ts';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { callNumber } from '../../../platform/window.ts';
import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

/** Said before it is filed: who will read it, where that is not everybody, and whom to call about what is not ours to do. */
export const BelongsWhere = ({ kind }: { kind: NeedKind }) => {
  const { isPrivate, elsewhere } = KIND_RULES[kind];
  return (
    <>
      {isPrivate && <Item icon="lock" title={say('private.kind')} words={say('private.kind.words')} />}
      {elsewhere && (
        <Item
          icon="call"
          title={say(`elsewhere.${elsewhere}`)}
          words={say('elsewhere.call', { number: ELSEWHERE[elsewhere] })}
          onPress={() => callNumber(ELSEWHERE[elsewhere])}
        />
      )}
    </>
  );
};
