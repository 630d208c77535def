import { means, type RewriteContext } from './rewrite.ts';

/** True when "from A to B" is said of a change, so that only B counts. */
export function isChange({ nodes, from }: RewriteContext): boolean {
  for (let at = from; at >= 0 && at >= from - 7; at--) {
    if (means(nodes[at], 'stop')) return false;
    if (/^(?:up|down) from$/.test(nodes[at]?.text ?? '')) return true;
    if (means(nodes[at], 'change') && !means(nodes[at], 'start') && !means(nodes[at], 'run_verb'))
      return true;
  }
  return false;
}
