import type { Note } from "../notes/note.ts";
import type { CheckContext } from "./context.ts";
import type { Finding } from "./problem.ts";
import type { CheckedNote } from "./rule.ts";
import { RULES, ruleNamed } from "./rules.ts";
import { withMeantStatus } from "./schema/schema-choice.ts";

/** All that is wrong with one note by itself: the one cause why it can't be read, or everything. */
export function checkNote(note: Note, context: CheckContext): Finding[] {
  if (!note.readable) return [note.fault];
  if (note.frontMatter === null) return RULES.flatMap<Finding>((rule) => rule.checkBare(note, context));
  return checkFrontMatter({ ...note, frontMatter: note.frontMatter }, context);
}

function checkFrontMatter(note: CheckedNote, context: CheckContext): Finding[] {
  const bySchema = context.schemaFor(note.path).check(note.frontMatter);
  const findings = [
    ...bySchema.map((finding): Finding => withMeantStatus(finding, context.readOptions.vocabulary)),
    ...RULES.flatMap<Finding>((rule) => rule.check(note, context)),
  ];
  return withoutEchoes(findings);
}

/** A placeholder fails its schema and a misspelt key is an unknown one: the cause is reported, not its echo. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const causes = new Set(findings.filter(({ rule }) => ruleNamed(rule).isCause).map(({ pointer }) => pointer));
  return findings.filter(({ rule, pointer }) => !(causes.has(pointer) && /^(?:schema|links)\//.test(rule)));
}
