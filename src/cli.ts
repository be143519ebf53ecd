#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";

/** The terminal's door: the words after `bookends` in, the exit code out. */
process.exitCode = await runCommandLine(process.argv.slice(2));
