import type { World } from "./command-context.ts";
import type { Values } from "./option-types.ts";

/** An option of a command. One without `value` is a switch. */
export interface Option {
  /** One sentence for `--help`, without a full stop. */
  readonly help: string;
  /** What stands for the value in `--help`: `FILE`. */
  readonly value?: string;
  /** The words that the value is one of, the first by default. */
  readonly words?: readonly string[];
  /** Whether it may be given several times. */
  readonly repeats?: true;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command takes beside options. */
export interface Operands {
  /** As the synopsis shows them: `[paths…]`. */
  readonly usage: string;
  /** A sentence for `--help`. */
  readonly help: string;
  readonly least: number;
  readonly most: number;
}

/** One command. Parsing, `--help` and the synopsis in the README are made from it. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands, without a full stop. */
  readonly summary: string;
  /** What `bookends NAME --help` says first. */
  readonly about: string;
  /** Null: it takes options only. */
  readonly operands: Operands | null;
  /** Its own options; those that all commands share come with them. */
  readonly options: Options;
  /** What the exit codes mean, for `--help`. */
  readonly exits: string;
  /** Does it. Returns the exit code; throws a UserError where that is 2. */
  run(world: World, values: Values, operands: readonly string[]): number | Promise<number>;
}

/** The operands of a command that works on some notes, or on all. */
export const NOTE_PATHS: Operands = {
  usage: "[paths…]",
  help: "Paths are notes or folders of them; without any, all notes count.",
  least: 0,
  most: Number.POSITIVE_INFINITY,
};
