import { View } from '@tarojs/components';
import { ChoiceTile, Segments } from './Choice.tsx';
import { FieldTitle } from './Field.tsx';

const KINDS = ['community', 'grid', 'building'] as const;
const ICONS = { community: 'family', grid: 'place', building: 'tab-building' } as const;
type Kind = (typeof KINDS)[number];
type Node = { readonly kind: Kind; readonly id: string; readonly name: string };
type Chosen = { readonly kind: Kind | null; readonly nodeId: string | null };

type Props = {
  question: string;
  /** What each kind of node is called, and the question which one of them. */
  words: Readonly<Record<Kind | 'which', string>>;
  /** Only what lies in somebody's keeping is offered. */
  nodes: readonly Node[];
  chosen: Chosen;
  onChange: (chosen: { readonly kind: Kind; readonly nodeId: string | null }) => void;
};

/** A node of the community: all of it, one grid or one building. */
export const ChooseNode = ({ question, words, nodes, chosen, onChange }: Props) => {
  const kinds = KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const kind = chosen.kind ?? kinds[0] ?? null;
  const offered = nodes.filter((node) => node.kind === kind);
  return (
    <>
      <FieldTitle icon="family" words={question} />
      {kind && kinds.length > 1 && (
        <Segments
          label={question}
          of={kinds.map((key) => ({ key, word: words[key], icon: ICONS[key] }))}
          chosen={kind}
          onChoose={(key) => onChange({ kind: key, nodeId: onlyOf(nodes, key) })}
        />
      )}
      {kind !== 'community' && (
        <View className="choices" aria-role="radiogroup" aria-label={words.which}>
          {offered.map(({ id, name, kind: of }) => (
            <ChoiceTile
              key={id}
              word={name}
              isOn={id === chosen.nodeId}
              onPress={() => onChange({ kind: of, nodeId: id })}
            />
          ))}
        </View>
      )}
    </>
  );
};

/** Where there is but one, it is chosen with its kind. */
const onlyOf = (nodes: readonly Node[], kind: Kind): string | null => {
  const [first, ...others] = nodes.filter((node) => node.kind === kind);
  return first && others.length === 0 ? first.id : null;
};

/** The node that is chosen, or the one there is. */
export const nodeOf = <N extends Node>(nodes: readonly N[], { kind, nodeId }: Chosen): N | null => {
  const chosenKind = kind ?? nodes[0]?.kind;
  if (!chosenKind) return null;
  const id = nodeId ?? onlyOf(nodes, chosenKind);
  return nodes.find((node) => node.id === id && node.kind === chosenKind) ?? null;
};
