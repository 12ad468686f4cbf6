import { View } from '@tarojs/components';
import { NOTICE_SCOPES, type NoticeScopeKind } from '../../../../../shared/notice/notice.ts';
import { ChoiceTile, FieldTitle, Segments } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Draft } from './draft.ts';
import type { Node } from './reach.ts';

const ICONS = { community: 'family', grid: 'place', building: 'tab-building' } as const;

type Props = { nodes: readonly Node[]; draft: Draft; onChange: (part: Partial<Draft>) => void };

/** For whom a notice is: only what lies in the writer's keeping is offered. */
export const ChooseScope = ({ nodes, draft, onChange }: Props) => {
  const kinds = NOTICE_SCOPES.filter((kind) => nodes.some((node) => node.kind === kind));
  const kind = draft.kind ?? kinds[0] ?? null;
  const offered = nodes.filter((node) => node.kind === kind);
  const chooseKind = (chosen: NoticeScopeKind) => onChange({ kind: chosen, nodeId: onlyOf(nodes, chosen) });
  return (
    <>
      <FieldTitle icon="family" words={say('write.scope')} />
      {kind && kinds.length > 1 && (
        <Segments
          label={say('write.scope')}
          of={kinds.map((key) => ({ key, word: say(`write.${key}`), icon: ICONS[key] }))}
          chosen={kind}
          onChoose={chooseKind}
        />
      )}
      {kind !== 'community' && (
        <View className="choices" aria-role="radiogroup" aria-label={say('write.which')}>
          {offered.map(({ id, name }) => (
            <ChoiceTile
              key={id}
              word={name}
              isOn={id === draft.nodeId}
              onPress={() => onChange({ kind, nodeId: id })}
            />
          ))}
        </View>
      )}
    </>
  );
};

/** Where there is but one, it is chosen with its kind. */
const onlyOf = (nodes: readonly Node[], kind: NoticeScopeKind): string | null => {
  const [first, ...others] = nodes.filter((node) => node.kind === kind);
  return first && others.length === 0 ? first.id : null;
};

/** The node a draft is for: the one chosen, or the one there is. */
export const nodeOf = (nodes: readonly Node[], { kind, nodeId }: Draft): Node | null => {
  const chosenKind = kind ?? nodes[0]?.kind;
  if (!chosenKind) return null;
  const id = nodeId ?? onlyOf(nodes, chosenKind);
  return nodes.find((node) => node.id === id && node.kind === chosenKind) ?? null;
};
