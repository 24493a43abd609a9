/** The few of the DOM's names that are used here; its types come with browsers. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export const TEXT_NODE = 3;

/**
 * Everything below a node in its order, without recursion: hostile pages are nested deeper than the stack.
 * @param enter tells whether to look inside
 */
export function walkNodes(
  root: HtmlNode,
  enter: (node: HtmlNode, depth: number) => boolean,
  leave: (node: HtmlNode) => void = () => {},
): void {
  let depth = 1;
  let node = root.firstChild;
  while (node) {
    if (enter(node, depth) && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (!node || node === root) return;
      leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}
