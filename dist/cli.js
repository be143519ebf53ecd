#!/usr/bin/env node
import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);

// src/cli.ts
var OLDEST = [20, 12];
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || major === OLDEST[0] && minor < OLDEST[1]) {
  process.stderr.write(
    `bookends needs Node ${OLDEST.join(".")} or newer, and this is Node ${process.versions.node}.
`
  );
  process.exitCode = 2;
} else {
  const { runCommandLine } = await import("./command-line-P2BHGCTN.js");
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
