import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);
import {
  DEFAULT_CONFIG_FILE,
  annotate,
  log,
  nearest
} from "./chunk-DIIYBICN.js";
import {
  UserError
} from "./chunk-TUWJ662A.js";
import "./chunk-FX7OGYKX.js";

// src/workspace/choice.ts
function choose(what, given, allowed) {
  if (given === null) return { ok: true, word: allowed[0] };
  const word = allowed.find((one) => one === given);
  if (word !== void 0) return { ok: true, word };
  const close = nearest(given, allowed);
  return {
    ok: false,
    sentence: `${what} is one of ${allowed.join(", ")}, not ${given}.${close === null ? "" : ` Did you mean ${close}?`}`
  };
}

// src/action/inputs.ts
var DEFAULT_MESSAGE = "docs: update the reading list";
function readInputs(runner) {
  const chosen = (name, allowed) => {
    const choice = choose(`The input ${name}`, runner.input(name), allowed);
    if (!choice.ok) throw new UserError(choice.sentence);
    return choice.word;
  };
  const config = runner.input("config");
  return {
    mode: chosen("mode", ["auto", "validate", "update"]),
    failOn: chosen("fail-on", ["error", "warning", "never"]),
    publish: runner.input("publish") === null ? null : chosen("publish", ["commit", "pull-request", "none"]),
    commitMessage: runner.input("commit-message") ?? DEFAULT_MESSAGE,
    pullBranch: runner.input("branch"),
    token: runner.input("token"),
    comment: chosen("comment", ["auto", "problems", "never"]),
    suggestions: chosen("suggestions", ["true", "false"]) === "true",
    wishes: {
      // action.yml's default is not a wish: without a config the defaults hold.
      config: config === DEFAULT_CONFIG_FILE ? null : config,
      notes: runner.inputLines("notes"),
      schema: runner.input("schema"),
      readme: runner.inputLines("readme")
    }
  };
}

// src/action/plan.ts
function planOf(mode, event) {
  if (mode === "update") return { job: "update" };
  switch (event.name) {
    case "pull_request":
    case "pull_request_target":
      if (mode === "auto" && event.action === "closed") return closed(event);
      return { job: "validate", subject: event.name === "pull_request" ? "pull-request" : "pull-request-target" };
    case "merge_group":
      return { job: "validate", subject: "merge-group" };
    default:
      return mode === "validate" ? { job: "validate", subject: "all" } : outsidePullRequests(event);
  }
}
var closed = (event) => event.merged ? { job: "update" } : { job: "nothing", said: "The pull request was closed without a merge: there is nothing to do." };
function outsidePullRequests({ name, ref, defaultBranch }) {
  if (name === "schedule" || name === "workflow_dispatch") return { job: "update" };
  if (name !== "push") return { job: "nothing", said: `On ${name} there is nothing to do for Bookends.` };
  if (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`) return { job: "update" };
  return {
    job: "nothing",
    said: `The push went to ${ref ?? "no branch"}, not to the default branch: there is nothing to do.`
  };
}

// src/run.ts
async function run(runner, environment) {
  try {
    const inputs = readInputs(runner);
    const event = runner.event();
    const plan = planOf(inputs.mode, event);
    if (plan.job === "nothing") {
      log(runner, plan.said);
      return 0;
    }
    const { doJob } = await import("./job-ESHXT3YR.js");
    return await doJob(runner, environment, { inputs, event, plan });
  } catch (error2) {
    if (error2 instanceof UserError) annotate(runner, "error", error2.message, error2.place);
    else annotate(runner, "error", unexpected(error2));
    return 1;
  }
}
var unexpected = (error2) => `Something went wrong that shouldn't: ${error2 instanceof Error ? error2.stack ?? error2.message : String(error2)}`;

// src/runtime/runner.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { EOL as EOL4, tmpdir } from "node:os";
import path from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/runtime/event.ts
import { readFileSync } from "node:fs";
function readEvent(environment) {
  const name = environment["GITHUB_EVENT_NAME"];
  const file = environment["GITHUB_EVENT_PATH"];
  if (!name || !file)
    throw new UserError(
      "There is no event: GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are set by a GitHub runner, and aren't here."
    );
  const payload = readPayload(file);
  const pull = at(payload, "pull_request");
  const group = at(payload, "merge_group");
  return {
    name,
    action: text(at(payload, "action")),
    ref: text(environment["GITHUB_REF"]),
    sha: text(environment["GITHUB_SHA"]),
    defaultBranch: text(at(payload, "repository", "default_branch")),
    merged: at(pull, "merged") === true,
    head: text(at(pull, "head", "sha")) ?? text(at(group, "head_sha")),
    base: text(at(pull, "base", "sha")) ?? text(at(group, "base_sha")),
    pull: pullEvent(pull),
    actor: text(environment["GITHUB_ACTOR"]),
    run: { id: whole(environment["GITHUB_RUN_ID"]), attempt: whole(environment["GITHUB_RUN_ATTEMPT"]) }
  };
}
function pullEvent(pull) {
  const number = at(pull, "number");
  if (typeof number !== "number") return null;
  const repository = (side) => text(at(pull, side, "repo", "full_name"));
  return {
    number,
    author: text(at(pull, "user", "login")),
    isFromFork: repository("head") !== repository("base"),
    baseBranch: text(at(pull, "base", "ref")),
    changedOn: /^\d{4}-\d{2}-\d{2}/.exec(text(at(pull, "updated_at")) ?? "")?.[0] ?? null
  };
}
function readPayload(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UserError("The event can't be read: the file that GITHUB_EVENT_PATH names is missing or is no JSON.");
  }
}
function at(value, ...keys) {
  return keys.reduce((inner, key) => {
    const own = typeof inner === "object" && inner !== null ? Object.getOwnPropertyDescriptor(inner, key) : void 0;
    return own?.value;
  }, value);
}
var text = (value) => typeof value === "string" && value !== "" ? value : null;
var whole = (digits) => /^\d{1,15}$/.test(digits ?? "") ? Number(digits) : 0;

// src/runtime/runner.ts
function thisRunner() {
  const { env } = process;
  return {
    workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
    event: () => readEvent(env),
    input: (name) => getInput(name) || null,
    inputLines: (name) => {
      const lines = getMultilineInput(name);
      return lines.length === 0 ? null : lines;
    },
    output: setOutput,
    print: (text2) => {
      process.stdout.write(text2);
    },
    summarize: async (markdown) => {
      try {
        await appendFile(env["GITHUB_STEP_SUMMARY"] ?? "", `${markdown}${EOL4}`);
        return true;
      } catch {
        return false;
      }
    },
    keep: (name, text2) => {
      const file = path.join(mkdtempSync(path.join(env["RUNNER_TEMP"] || tmpdir(), "bookends-")), name);
      writeFileSync(file, text2);
      return file;
    },
    fail: error
  };
}

// src/action.ts
process.exitCode = await run(thisRunner(), process.env);
