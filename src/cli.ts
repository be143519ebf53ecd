#!/usr/bin/env node
/** The oldest Node that has all we use: util.styleText came with 20.12. */
const OLDEST = [20, 12] as const;

/**
 * The terminal's door: the words after `bookends` in, the exit code out. Nothing is loaded before Node is known to be new
 * enough, since an old one fails at the first import that it doesn't have.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `bookends needs Node ${OLDEST.join(".")} or newer, and this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  const { runCommandLine } = await import("./command-line.ts");
  process.exitCode = await runCommandLine(process.argv.slice(2));
}

export {};
