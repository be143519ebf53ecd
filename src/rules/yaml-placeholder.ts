import { scalarsIn } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { Finding } from "./problem.ts";

/** `yaml/placeholder`: a template's `{{title}}` that nobody filled in, in quotes or inside a longer text. */
export function placeholders({ root }: FrontMatter): Finding[] {
  return [...scalarsIn(root)].flatMap(({ node, pointer }) => {
    const found = /\{\{[^{}\r\n]+\}\}/.exec(node.source)?.[0];
    return found === undefined ? [] : [{ rule: "yaml/placeholder", found, span: node.span, pointer }];
  });
}
