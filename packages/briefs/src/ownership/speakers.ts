import { means } from '../amounts/rewrite.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Node } from '../text/nodes.ts';
import { isBoundary } from './sentence.ts';

const planner = /^(?:me|ich|moi|yo|planner|myself)$/;
const agrees = wordList(
  'yes|yep|yeah|ok|okay|sure|fine|agreed|deal|perfect|great|good|ja|gut|genau|einverstanden|oui|d accord|si|vale|claro',
);

interface Turn {
  readonly from: number;
  readonly to: number;
  /** Set when the planner's next line opens with a yes. */
  readonly agreed: boolean;
}

/** Lines of a chat ("Liv: i'd do 16") by anyone but the planner, who writes as "me:". */
export function othersTurns(nodes: readonly Node[]): readonly Turn[] {
  const turns: { at: number; own: boolean }[] = [];
  nodes.forEach((node, at) => {
    const opens = at === 0 || nodes[at - 1]?.token?.kind === 'break';
    if (!opens || !means(nodes[at + 1], 'colon')) return;
    const own = planner.test(node.text);
    const isName =
      node.token?.kind === 'word' && (node.meaning === null || means(node, 'outsider'));
    if (own || isName) turns.push({ at, own });
  });
  if (!turns.some(({ own }) => own)) return [];
  return turns.flatMap(({ at, own }, index) => {
    if (own) return [];
    const next = turns[index + 1];
    const end = next?.at ?? nodes.length;
    const answer = next?.own ? nodes[next.at + 2] : undefined;
    const agreed = agrees.test(answer?.text ?? '') && endsAnswer(nodes[(next?.at ?? 0) + 3]);
    return [{ from: at, to: end - 1, agreed }];
  });
}

const endsAnswer = (node: Node | undefined) =>
  node === undefined || isBoundary(node) || means(node, 'comma') || means(node, 'but');
