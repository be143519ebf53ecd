import type { ListItem, RootContent } from "mdast";
import { toString as textIn } from "mdast-util-to-string";
import { inlineText } from "../markdown/inline-text.ts";
import { isAbout, sectionsUnder } from "./body.ts";
import { collapse } from "./field.ts";
import type { Progress } from "./note.ts";
import { plainTasks, type Task } from "./plain-task-list.ts";

/** What a body must hold, in any heading and any list, for it to be worth parsing. */
const MARKED_HEADING = /^ {0,3}#{1,6}[ \t].*[\\`*_~]/m;
const MAY_BE_TASK = /\[[\sxX]\]\s/;

/**
 * Progress by the GFM task list under the first heading whose text contains `heading` (lower case) and that has one.
 * Leaves count, in document order; a leaf is done when it, or a task above it, is ticked. Null without such a list.
 * Source: GitHub Flavored Markdown Spec, section 5.3, "Task list items".
 */
export function taskProgress(body: string, heading: string): Progress | null {
  if (!MAY_BE_TASK.test(body) || !(body.toLowerCase().includes(heading) || MARKED_HEADING.test(body))) return null;
  const plain = plainTasks(body, heading);
  return progressOf(plain === "unsure" ? parsedTasks(body, heading) : plain);
}

/** The leaf tasks under the first such heading that has any, by a markdown parser. */
export function parsedTasks(body: string, heading: string): readonly Task[] {
  for (const section of sectionsUnder(body, heading)) {
    const tasks = section.nodes.flatMap((node) => leaves(node, false));
    if (tasks.length > 0 && isAbout(section.heading, heading)) return tasks;
  }
  return [];
}

function progressOf(tasks: readonly Task[]): Progress | null {
  if (tasks.length === 0) return null;
  const next = tasks.find((task) => !task.done);
  return {
    done: tasks.filter((task) => task.done).length,
    total: tasks.length,
    next: next ? inlineText(next.text) : null,
  };
}

function leaves(node: RootContent, above: boolean): Task[] {
  return node.type === "list" ? node.children.flatMap((item) => leavesOfItem(item, above)) : [];
}

function leavesOfItem(item: ListItem, above: boolean): Task[] {
  const done = above || item.checked === true;
  const below = item.children.flatMap((child) => leaves(child, done));
  if (below.length > 0 || typeof item.checked !== "boolean") return below;
  return [{ done, text: collapse(textIn(item.children.find((child) => child.type === "paragraph"))) }];
}
