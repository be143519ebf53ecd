import { nearest } from "../text/near-words.ts";
/** What is wrong with a block, and where: `line` counts from 1 in the file. Nothing is written when there is one. */
export type BlockFault = { readonly line: number } & BlockFaultCause;

/** What can be wrong with a block. */
export type BlockFaultCause =
  | { readonly fault: "unclosed"; readonly name: string }
  | { readonly fault: "unopened"; readonly name: string }
  | { readonly fault: "nested"; readonly name: string; readonly outer: string; readonly outerLine: number }
  | { readonly fault: "crossed"; readonly name: string; readonly open: string; readonly openLine: number }
  | { readonly fault: "misplaced"; readonly marker: string }
  | {
      readonly fault: "unknown-block";
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly fault: "option-syntax"; readonly found: string }
  | {
      readonly fault: "unknown-option";
      readonly block: string;
      readonly option: string;
      readonly known: readonly string[];
    }
  | { readonly fault: "repeated-option"; readonly option: string }
  | {
      readonly fault: "missing-name";
      readonly option: string;
      readonly name: string;
      readonly nearest: string | null;
    }
  | { readonly fault: "near-marker"; readonly marker: string; readonly meant: string }
  | { readonly fault: "bad-value"; readonly option: string; readonly found: string; readonly wanted: string }
  | { readonly fault: "open-end" }
  | { readonly fault: "wild" };

/** One clear sentence about a fault, without file and line: who prints it knows both. It may hold the file's own words. */
export function blockSentence(fault: BlockFault): string {
  switch (fault.fault) {
    case "unclosed":
      return `The block \`${fault.name}\` is not closed: add \`<!-- /bookends:${fault.name} -->\` on a line of its own after it.`;
    case "unopened":
      return `\`<!-- /bookends:${fault.name} -->\` closes a block that was not opened.`;
    case "nested":
      return `The block \`${fault.name}\` opens inside the block \`${fault.outer}\` of line ${fault.outerLine}, which is not closed yet.`;
    case "crossed":
      return `\`<!-- /bookends:${fault.name} -->\` stands where the block \`${fault.open}\` of line ${fault.openLine} must be closed first.`;
    case "misplaced":
      return `The marker \`${fault.marker}\` must stand alone on its line, with an empty line between it and other HTML.`;
    case "unknown-block":
      if (fault.name === "")
        return `The block has no name: it stands right after the colon, as in \`<!-- bookends:table -->\`. Known blocks: ${fault.known.join(", ")}.`;
      return `There is no block \`${fault.name}\`.${fault.nearest === null ? "" : ` Did you mean \`${fault.nearest}\`?`} Known blocks: ${fault.known.join(", ")}.`;
    case "option-syntax":
      return `Options are written \`key=value\` or \`key="a value"\`, and \`${fault.found}\` is not.`;
    case "unknown-option":
      return unknownOption(fault.block, fault.option, fault.known);
    case "repeated-option":
      return `The option \`${fault.option}\` is given twice.`;
    case "bad-value":
      return `\`${fault.option}=${fault.found}\` makes no sense: ${fault.option} must be ${fault.wanted}.${meantIn(fault.found, fault.wanted)}`;
    case "missing-name":
      return `\`${fault.option}\` names \`${fault.name}\`, which no note has.${fault.nearest === null ? "" : ` Did you mean \`${fault.nearest}\`?`}`;
    case "near-marker":
      return `\`${fault.marker}\` is not read as a marker: write \`${fault.meant}\`.`;
    case "open-end":
      return "A block can't be appended: the file ends inside a code fence or a piece of HTML that is not closed.";
    case "wild":
      return "From here on the file can't be read: its lists or quotes are nested too deep, or a part of it is too long.";
  }
}

function unknownOption(block: string, option: string, known: readonly string[]): string {
  const rest = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`;
  return `The block \`${block}\` has no option \`${option}\`: ${rest}.${meant(option, known)}`;
}

/** A question after the word that was most likely meant, or nothing. */
function meant(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  return close === null ? "" : ` Did you mean \`${close}\`?`;
}

/** The word of a value that is nearly one of those that it may hold. */
function meantIn(found: string, wanted: string): string {
  const known = wanted.split(/[^a-z-]+/i);
  const hints = found
    .split(/[\s,]+/)
    .map((word) => (known.includes(word) || !/[a-z]/i.test(word) ? "" : meant(word, known)));
  return hints.find((hint) => hint !== "") ?? "";
}
