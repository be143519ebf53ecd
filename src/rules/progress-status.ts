import { field } from "../notes/field.ts";
import type { Status } from "../notes/status.ts";
import { taskProgress } from "../notes/task-list.ts";
import { type Message, message } from "../text/message.ts";
import { defineRule } from "./rule.ts";

interface ProgressStatus {
  readonly status: Status;
  readonly done: number;
  readonly total: number;
  /** Where the progress stands: in the note's task list, or in its front matter (percent, pages). */
  readonly from: "tasks" | "front matter";
}

/** Completed with parts open, or queued with parts done. */
export const progressStatus = defineRule({
  name: "progress/status",
  level: "warning",
  summary: "The status doesn't go with the ticked parts of the note.",
  details: "It is completed with parts open, or queued with parts done.",
  check({ frontMatter, facts, text, bodyStart }, { readOptions }) {
    const node = field(frontMatter, "status");
    const { status, progress } = facts;
    if (node === null || status === null || progress === null) return [];
    const { done, total } = progress;
    const contradicts = (status === "completed" && done < total) || (status === "queued" && done > 0);
    if (!contradicts) return [];
    const from: ProgressStatus["from"] =
      taskProgress(text.slice(bodyStart), readOptions.progressHeading) === null ? "front matter" : "tasks";
    return [{ status, done, total, from, span: node.span, pointer: "/status" }];
  },
  message: (found: ProgressStatus) => (found.from === "tasks" ? ticked(found) : countedOnly(found)),
  examples: [
    {
      file: "---\nstatus: completed\n---\n## Progress\n- [x] One\n- [ ] Two\n",
      problems: [
        "2:9 The status says completed, but only 1 of 2 parts is ticked. Tick the rest, or change the status.",
      ],
    },
    {
      file: "---\nstatus: completed\n---\n## Progress\n- [ ] One\n- [ ] Two\n",
      problems: ["2:9 The status says completed, but none of its 2 parts is ticked. Tick them, or change the status."],
    },
    {
      file: "---\nstatus: completed\n---\n## Progress\n- [ ] One\n",
      problems: ["2:9 The status says completed, but its one part is not ticked. Tick it, or change the status."],
    },
    {
      file: "---\nstatus: queued\n---\n## Progress\n- [x] One\n- [ ] Two\n",
      problems: ["2:9 The status says queued, but 1 of 2 parts is ticked. Change the status, or the ticks."],
    },
    {
      note: "status: completed\nprogress: 42%",
      problems: [
        "2:9 The status says completed, but the progress in the front matter is 42 of 100. Change the one that is wrong.",
      ],
    },
  ],
});

function ticked({ status, done, total }: ProgressStatus): Message {
  if (status !== "completed")
    return message`The status says ${status}, but ${tally(done, total)}. Change the status, or the ticks.`;
  if (total === 1)
    return message`The status says completed, but its one part is not ticked. Tick it, or change the status.`;
  return done === 0
    ? message`The status says completed, but none of its ${total} parts is ticked. Tick them, or change the status.`
    : message`The status says completed, but only ${tally(done, total)}. Tick the rest, or change the status.`;
}

const tally = (done: number, total: number): Message =>
  message`${done} of ${total} ${total === 1 ? "part" : "parts"} ${done === 1 ? "is" : "are"} ticked`;

/** Percent or pages: nobody can tick those. */
const countedOnly = ({ status, done, total }: ProgressStatus): Message =>
  message`The status says ${status}, but the progress in the front matter is ${done} of ${total}. Change the one that is wrong.`;
