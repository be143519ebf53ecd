import { styleText } from "node:util";

/** Where a command's words go. */
export interface Terminal {
  /** Whether a person watches the output and its terminal shows colours. */
  readonly colors: boolean;
  /** Whether the output is a terminal, not a file or another program. */
  readonly isScreen: boolean;
  /** Whether the output is a GitHub runner's log, where lines can be commands. */
  readonly isRunnerLog: boolean;
  /** Prints to the output. */
  print(text: string): void;
  /** Prints workflow commands, which a runner is to obey. */
  command(commands: string): void;
  /** Says a sentence to the person, beside the output. */
  say(sentence: string): void;
  /** Asks the person a question and returns the line that they type; null where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

export type Ink = "bold" | "red" | "yellow" | "green" | "dim" | "cyan";

/** Colours a text, whatever the environment says: the caller has looked at it. */
export const inked = (ink: Ink, text: string): string => styleText(ink, text, { validateStream: false });

/** This process's terminal. Colours go by `noColor`, NO_COLOR (no-color.org), FORCE_COLOR, and by what the output is. */
export function thisTerminal(noColor: boolean): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is no error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    colors: !noColor && wantsColors(env, stdout.isTTY === true),
    isScreen: stdout.isTTY === true,
    isRunnerLog: env["GITHUB_ACTIONS"] === "true",
    print: (text) => {
      stdout.write(text);
    },
    command: (commands) => {
      stdout.write(commands);
    },
    say: (sentence) => {
      stderr.write(`${sentence}\n`);
    },
    ask: process.stdin.isTTY === true && stderr.isTTY === true ? ask : null,
  };
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question(question);
  } finally {
    reader.close();
  }
}

function wantsColors(env: NodeJS.ProcessEnv, isScreen: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return isScreen && env["TERM"] !== "dumb";
}
