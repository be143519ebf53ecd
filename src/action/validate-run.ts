import { UserError } from "../errors.ts";
import { errorCode } from "../files/read-file.ts";
import type { Forge } from "../forge.ts";
import { countOf, fails, orderProblems, type Report } from "../formats/report.ts";
import type { Checkable } from "../pull-request/changed-notes.ts";
import { fromGitHub } from "../pull-request/changes-from-api.ts";
import { fromWorkingTree } from "../pull-request/changes-from-checkout.ts";
import { allNotes, byGit } from "../pull-request/changes-from-git.ts";
import { fromMergeGroup } from "../pull-request/changes-from-merge-group.ts";
import { type PullRequestPost, postToPullRequest } from "../pull-request/post.ts";
import { previewFor } from "../pull-request/preview-shelves.ts";
import { readOnlyCause } from "../pull-request/read-only-notice.ts";
import type { PullEvent, RunnerEvent } from "../runtime/event.ts";
import type { Runner } from "../runtime/runner.ts";
import { counted, countedSeverities, elsewhereLine } from "../text/counts.ts";
import { noNotesSentence } from "../workspace/find-notes.ts";
import { leftOutLines, whereNotesAre } from "../workspace/left-out.ts";
import type { Library, World } from "../workspace/library.ts";
import { validate } from "../workspace/validation.ts";
import type { Inputs } from "./inputs.ts";
import { annotate, log } from "./log.ts";
import type { Subject } from "./plan.ts";
import { announce } from "./report-output.ts";

/** A run that checks notes: what started it, what it is told, and GitHub if that can be asked. */
export interface Validating {
  readonly event: RunnerEvent;
  readonly inputs: Inputs;
  readonly subject: Subject;
  readonly world: World;
  readonly forge: Forge | null;
}

/** Checks the notes that count and reports them; returns the exit code. Throws a UserError for a config or schema that is wrong. */
export async function actValidate(runner: Runner, validating: Validating): Promise<number> {
  const { wishes, failOn } = validating.inputs;
  const checkable = await checkableOf(validating);
  log(runner, checkable.said);
  for (const warning of checkable.warnings) annotate(runner, "warning", warning);
  const { since, world, notChecked } = checkable;
  // A pull request may take the last note away, and what was said about that note has to go too.
  const mayBeEmpty = notChecked.length > 0 || checkable.changes !== null;
  const { report: checked, library } = await validate(world, { wishes, paths: [], since, mayBeEmpty });
  for (const warning of library.warnings) annotate(runner, "warning", warning);
  const report = withNotChecked(checked, checkable);
  const { found } = library;
  if (found.paths.length === 0) annotate(runner, "warning", noNotesSentence(found));
  log(runner, `${counted(report.notes, "note")} of ${found.paths.length} in ${whereNotesAre(found)} checked.`);
  for (const line of leftOutLines(found)) log(runner, line);
  if (report.elsewhere > 0) log(runner, elsewhereLine(report.elsewhere));
  const readOnly = validating.subject === "pull-request" ? readOnlyCause(validating.event) : null;
  await announce(runner, report, readOnly);
  if (readOnly === null) await writeToPull(runner, validating, { checkable, report, library });
  if (!fails(report, failOn)) return 0;
  runner.fail(`Bookends: ${countedSeverities(countOf(report))} in ${counted(report.notes, "note")}.`);
  return 1;
}

async function checkableOf({ event, inputs, subject, world, forge }: Validating): Promise<Checkable> {
  const number = event.pull?.number ?? null;
  switch (subject) {
    case "all":
      return allNotes(world);
    case "pull-request":
      return forge === null || number === null
        ? byGit(event, world)
        : await fromWorkingTree(event, number, world, forge);
    case "merge-group":
      return await fromMergeGroup(event, world, forge);
    case "pull-request-target": {
      const { base, head } = event;
      if (forge === null || number === null || base === null || head === null) throw new UserError(NO_TOKEN);
      return await fromGitHub({ number, base, head }, inputs.wishes, world.git, forge);
    }
  }
}

const NO_TOKEN =
  "On pull_request_target notes are read through GitHub's API, and that takes a token and the event of a pull request.";

function withNotChecked(report: Report, { notChecked, notCheckedNotes }: Checkable): Report {
  const problems = orderProblems([...report.problems, ...notChecked]);
  return { ...report, notes: report.notes + notCheckedNotes, problems };
}

interface Checked {
  readonly checkable: Checkable;
  readonly report: Report;
  readonly library: Library;
}

/** A comment and suggestions, where there is a pull request that they can be written to. */
async function writeToPull(runner: Runner, validating: Validating, checked: Checked): Promise<void> {
  const { event, inputs, forge } = validating;
  const { changes } = checked.checkable;
  const isSilent = inputs.comment === "never" && !inputs.suggestions;
  if (forge === null || changes === null || event.pull === null || event.head === null || isSilent) return;
  if (event.action === "closed") return;
  const post: PullRequestPost = {
    number: event.pull.number,
    headSha: event.head,
    run: event.run,
    report: checked.report,
    preview: previewed(runner, validating, checked, event.pull),
    patches: new Map(changes.files.flatMap(({ path, patch }) => (patch === null ? [] : [[path, patch] as const]))),
    mode: inputs.comment,
    suggestions: inputs.suggestions,
  };
  try {
    const { said, warnings } = await postToPullRequest(forge, post);
    for (const line of said) log(runner, line);
    for (const warning of warnings) annotate(runner, "warning", warning);
  } catch (error) {
    // Whether a run fails is for the notes to say, even where GitHub answers what nobody thought of.
    annotate(runner, "warning", `Bookends can't write to the pull request: ${errorCode(error)}.`);
  }
}

async function previewed(
  runner: Runner,
  { inputs, world, subject }: Validating,
  { checkable, library }: Checked,
  pull: PullEvent,
) {
  if (checkable.changes === null || inputs.comment === "never") return null;
  const today = subject === "pull-request-target" ? pull.changedOn : world.git.headDay();
  const readmes = checkable.world.rules ?? checkable.world.files;
  const made = await previewFor(checkable.changes, { library, wishes: inputs.wishes, today, readmes });
  if ("preview" in made) return made.preview;
  log(runner, `The README's preview is left out: ${made.reason}.`);
  return null;
}
