import { MARKUP } from "../markdown/inline-text.ts";
import { collapse } from "./field.ts";

/** One leaf of a task list, with its text as written. */
export interface Task {
  readonly done: boolean;
  readonly text: string;
}

/**
 * Reads the usual progress section without a markdown parser, which takes a hundred times as long.
 * Whatever could mean something else to CommonMark (code fences, HTML, odd indentation, markup in a task) is "unsure":
 * the caller then parses. Held equal to the parser by a property test.
 */
export type PlainResult = readonly Task[] | "unsure";

interface Level {
  readonly indent: number;
  /** Column where the item's own text starts: what is indented as far lies inside it (CommonMark 0.31, section 5.2). */
  readonly content: number;
  readonly task: Task | null;
  readonly done: boolean;
  /** Whether a task stands below: then this one is no leaf. */
  parent: boolean;
}

const HEADING = /^(#{1,6})[ \t]+(.*)$/;
const ITEM = /^( *)[-*+]( {1,4})(\S.*)$/;
const TASK = /^\[([ xX])\][ \t]+(\S.*)$/;
/** Line starts that open what hides a heading from its line: fences and HTML, also inside lists and quotes. */
const HIDING = /^[ \t>*+\-\d.)]*(?:```|~~~|<)/m;

/** The leaf tasks under the first heading that contains `heading` (lower case), if lines alone can tell. */
export function plainTasks(body: string, heading: string): PlainResult {
  const lower = body.toLowerCase();
  const at = lower.indexOf(heading);
  // A letter that is longer in lower case moves every place after it.
  if (at === -1 || lower.length !== body.length) return "unsure";
  const start = body.lastIndexOf("\n", at) + 1;
  const [line = "", ...below] = sectionAt(body, start);
  const [, , text = ""] = HEADING.exec(line) ?? [];
  if (!HEADING.test(line) || MARKUP.test(text) || HIDING.test(body.slice(0, start))) return "unsure";
  return tasksIn(below);
}

/** The lines from a heading up to the next one of its level or above, without their ends. */
function sectionAt(body: string, start: number): string[] {
  const lines: string[] = [];
  let level = 0;
  for (let at = start; at < body.length; ) {
    const end = body.indexOf("\n", at);
    const line = body.slice(at, end === -1 ? body.length : end).replace(/\r$/, "");
    const marks = line.startsWith("#") ? (HEADING.exec(line)?.[1]?.length ?? 0) : 0;
    if (lines.length === 0) level = marks;
    else if (marks > 0 && marks <= level) return lines;
    lines.push(line);
    at = end === -1 ? body.length : end + 1;
  }
  return lines;
}

function tasksIn(lines: readonly string[]): PlainResult {
  const all: Level[] = [];
  let open: Level[] = [];
  let before: "blank" | "item" | "text" = "blank";
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (line.trim() === "") before = "blank";
    else if (item) {
      const path = place(open, item);
      if (path === "unsure") return "unsure";
      open = path;
      all.push(...path.slice(-1));
      before = "item";
    } else if (HEADING.test(line)) {
      open = [];
      before = "blank";
    } else if (/^\p{L}/u.test(line) && before !== "item") {
      open = [];
      before = "text";
    } else return "unsure";
  }
  return leavesOf(all);
}

/** The path of open items down to this one; "unsure" where CommonMark's rules for odd indentation would be needed. */
function place(open: readonly Level[], [, spaces = "", gap = "", text = ""]: RegExpExecArray): Level[] | "unsure" {
  const indent = spaces.length;
  const kept = open.filter((level) => level.indent < indent);
  const parent = kept.at(-1);
  const sibling = open[kept.length];
  const low = parent?.content ?? 0;
  if (indent < low || indent > low + 3 || (sibling && sibling.indent !== indent)) return "unsure";
  const [, mark, words] = TASK.exec(text) ?? [];
  if (mark === undefined && !/^\p{L}/u.test(text)) return "unsure";
  if (mark !== undefined) for (const above of kept) above.parent = true;
  const done = (parent?.done ?? false) || mark === "x" || mark === "X";
  const task = mark === undefined ? null : { done, text: words ?? "" };
  return [...kept, { indent, content: indent + 1 + gap.length, task, done, parent: false }];
}

function leavesOf(levels: readonly Level[]): PlainResult {
  const tasks = levels.flatMap(({ task, parent }) => (task && !parent ? [task] : []));
  const next = tasks.find((task) => !task.done);
  if (tasks.length === 0 || MARKUP.test(next?.text ?? "")) return "unsure";
  return tasks.map(({ done, text }) => ({ done, text: collapse(text) }));
}
