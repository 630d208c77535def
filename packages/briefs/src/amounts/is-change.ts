import { means, type RewriteContext } from './rewrite.ts';

/** True when "from A to B" is said of a change, so that only B counts. */
export function isChange({ nodes, from, to }: RewriteContext): boolean {
  for (let at = from; at >= 0 && at >= from - 10; at--) {
    if (means(nodes[at], 'stop')) break;
    if (/^(?:up|down) from$/.test(nodes[at]?.text ?? '')) return true;
    if (means(nodes[at], 'change') && !means(nodes[at], 'start') && !means(nodes[at], 'run_verb'))
      return true;
  }
  return isCalledChange(nodes, to);
}

/** "From 10 weeks to 13: that's the change": named only after both ends. */
function isCalledChange(nodes: RewriteContext['nodes'], from: number): boolean {
  for (let at = from; at < nodes.length && at <= from + 6; at++) {
    if (means(nodes[at], 'stop') || means(nodes[at], 'line_break') || nodes[at]?.amount)
      return false;
    if (means(nodes[at], 'change') && !means(nodes[at], 'start')) return true;
  }
  return false;
}
