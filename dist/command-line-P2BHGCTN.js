import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);
import {
  DEFAULT_CONFIG_FILE,
  LANGUAGES,
  OF_BOOK,
  TRANSPARENT,
  allValid,
  baseName,
  blockSentence,
  byFile,
  checkNote,
  checkNotes,
  compareText,
  compileGlob,
  countOf,
  counted,
  countedSeverities,
  decoded,
  elsewhereLine,
  encodePart,
  escapeGlob,
  escapeHtml,
  escapeInvisible,
  fails,
  findRegions,
  folderOf,
  formOfText,
  generatedPlaces,
  gfm,
  gfmHtml,
  identity,
  insidePath,
  isBlock,
  isDocumentName,
  isEmpty,
  isGenerated,
  isJekyllPath,
  isNoteName,
  isRegular,
  isSigned,
  isTemplateName,
  joinPath,
  jsonFormat,
  jsonText,
  judgeFor,
  leftOutLines,
  listNotes,
  listingOf,
  matchesGlob,
  messageText,
  micromark,
  noNotesSentence,
  notesJson,
  openLibrary,
  ownedFault,
  pathFilter,
  placesIn,
  pointerPath,
  profileOf,
  ratingFromText,
  ratingScale,
  readLibrary,
  readNoteText,
  readSettings,
  readable,
  readingWords,
  repaired,
  ruleNamed,
  safeRepairs,
  shelfOf,
  signed,
  splitPath,
  stringWidth,
  toData,
  toProblems,
  treeFiles,
  updateFile,
  usesOf,
  validate,
  whereNotesAre,
  withLineEndsOf,
  writeFault,
  writtenSchema
} from "./chunk-S5U6R2PT.js";
import {
  bookCalled,
  isbnsOf,
  lineOf,
  namesOf,
  toIsbn13
} from "./chunk-DCFNP7TC.js";
import {
  FIELD_KEYS,
  FIELD_NAMES,
  SHELF_ORDER,
  STATUSES,
  STATUS_FLAGS,
  STATUS_TABLE,
  UserError,
  dateFromText,
  nearest,
  normalWord,
  numberText,
  ranksOf,
  statusOfTag,
  statusOfValue,
  statusOfWord,
  textOf,
  vocabularyOf
} from "./chunk-LPZUQVK7.js";
import "./chunk-FX7OGYKX.js";

// src/formats/format.ts
var same = (text) => text;
var NO_COLORS = { file: same, error: same, warning: same, good: same, faint: same };

// src/text/runner-log.ts
var neutralizeCommands = (text) => text.replaceAll(/^([^\S\r\n]*):(?=:)/gm, (_, blank) => `${blank}\\:`).replaceAll("##[", () => "#\\#[");

// src/formats/annotation.ts
function toCommands(annotations) {
  return annotations.map(safelyPlaced).map((one) => `::${one.level} ${properties(one)}::${escapeData(neutralizeCommands(one.message))}
`).join("");
}
function safelyPlaced(one) {
  if (one.file === null || !one.file.includes("##[")) return one;
  const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };
  return { ...one, ...nowhere, message: `${escapeInvisible(one.file)}:${one.line}: ${one.message}` };
}
function properties({ file, line, endLine, column, endColumn, title }) {
  return Object.entries({ file, line, endLine, col: column, endColumn, title }).filter(([, value]) => value !== null).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
}
var escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/formats/github.ts
var MOST = { error: 9, warning: 10 };
function toAnnotations(report, whole) {
  const shown = ["error", "warning"].flatMap(
    (severity) => takeInTurn(report.problems.filter((problem) => problem.severity === severity)).slice(0, MOST[severity])
  );
  const hidden = report.problems.length - shown.length;
  return [...shown.map(annotation), ...hidden > 0 ? [hiddenNotice(hidden, whole)] : []];
}
var githubFormat = {
  name: "github",
  isForRunner: true,
  write: (report) => toCommands(toAnnotations(report, "`bookends check` lists all."))
};
function takeInTurn(problems) {
  const files = [...byFile(problems).values()];
  const rounds = Math.max(0, ...files.map((those) => those.length));
  return Array.from({ length: rounds }, (_, round) => files.flatMap((those) => those.slice(round, round + 1))).flat();
}
function annotation(problem) {
  return {
    level: problem.severity,
    title: `Bookends: ${problem.rule}`,
    message: messageText(problem),
    file: problem.file,
    ...range(problem.place)
  };
}
function range({
  line,
  column,
  endLine,
  endColumn
}) {
  if (line === endLine) return { line, endLine, column, endColumn };
  return { line, endLine: endColumn === 1 ? endLine - 1 : endLine, column: null, endColumn: null };
}
function hiddenNotice(hidden, whole) {
  const [nowhere, verb] = [null, hidden === 1 ? "is" : "are"];
  return {
    level: "notice",
    title: "Bookends",
    message: `${counted(hidden, "more problem")} ${verb} not shown here: GitHub limits annotations. ${whole}`,
    file: nowhere,
    line: nowhere,
    endLine: nowhere,
    column: nowhere,
    endColumn: nowhere
  };
}

// src/text/width.ts
var columns = (text) => stringWidth(text);
var CLUSTERS = new Intl.Segmenter("en", { granularity: "grapheme" });
function* drawnCharacters(text) {
  for (const { segment } of CLUSTERS.segment(text)) yield { text: segment, columns: stringWidth(segment) };
}
function fitting(text, most) {
  let [width, end] = [0, 0];
  for (const character of drawnCharacters(text)) {
    width += character.columns;
    if (width > most) break;
    end += character.text.length;
  }
  return text.slice(0, end);
}

// src/formats/code-frame.ts
var MOST2 = 100;
var MOST_BEFORE = 60;
var TAB = "    ";
function codeFrame(line, place) {
  if (line.trim() === "") return null;
  const start = place.column - 1;
  const end = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const before = cutFront(drawnText(line.slice(0, start)));
  const from = (at, to) => drawnText(line.slice(at, Math.min(to, start + 2 * MOST2)));
  const inside = from(start, end);
  const whole = before + inside + from(end, line.length);
  const shown = fitting(whole, MOST2);
  return {
    source: shown.length < whole.length ? `${shown}\u2026` : shown,
    carets: " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(fitting(inside, MOST2 - columns(before)))))
  };
}
var drawnText = (text) => escapeInvisible(text.replaceAll("	", TAB));
function cutFront(text) {
  let width = columns(text);
  if (width <= MOST_BEFORE) return text;
  let from = 0;
  for (const character of drawnCharacters(text)) {
    width -= character.columns;
    from += character.text.length;
    if (width < MOST_BEFORE) break;
  }
  return `\u2026${text.slice(from)}`;
}

// src/formats/pretty.ts
function toPretty(report, colors) {
  const files = [...byFile(report.problems)].map(([file, problems]) => {
    const blocks = problems.map((problem) => block(problem, report, colors));
    return `${colors.file(escapeInvisible(file))}
${blocks.join("\n")}`;
  });
  return `${[...files, totals(report, colors)].join("\n")}
`;
}
var prettyFormat = { name: "pretty", write: (report, { colors }) => toPretty(report, colors) };
function block(problem, { sourceLine }, colors) {
  const { line, column } = problem.place;
  const paint = problem.severity === "error" ? colors.error : colors.warning;
  const place = colors.faint(`${line}:${column}`);
  const head = `  ${place}  ${paint(problem.severity)}  ${messageText(problem)}  ${colors.faint(problem.rule)}`;
  const lines = [head, ...frameLines(problem, sourceLine(problem.file, line), colors, paint)];
  if (problem.fix !== null)
    lines.push(`    ${colors.good("fixable")} with \`bookends fix\`: ${escapeInvisible(problem.fix.title)}`);
  return lines.map((text) => `${text}
`).join("");
}
function frameLines({ place }, source, colors, paint) {
  const frame2 = codeFrame(source, place);
  if (frame2 === null) return [];
  const number = String(place.line);
  return [
    `    ${colors.faint(`${number} |`)} ${frame2.source}`,
    `    ${colors.faint(`${" ".repeat(number.length)} |`)} ${paint(frame2.carets)}`
  ];
}
function totals(report, colors) {
  const elsewhere = report.elsewhere === 0 ? [] : [colors.faint(elsewhereLine(report.elsewhere))];
  if (report.problems.length === 0) return [colors.good(allValid(report.notes)), ...elsewhere].join("\n");
  const counts = countOf(report);
  const paint = counts.errors > 0 ? colors.error : colors.warning;
  const fixable = report.problems.filter(({ fix: fix3 }) => fix3 !== null).length;
  const fixes = fixable === 0 ? "" : ` ${fixable} fixable with \`bookends fix\`.`;
  return [`${paint(countedSeverities(counts))} in ${counted(report.notes, "note")}.${fixes}`, ...elsewhere].join("\n");
}

// src/version.ts
var VERSION = "0.1.0";
var HOME = "https://github.com/<owner>/bookends";

// src/rules/rule-page.ts
var ruleAddress = (rule) => encodeURI(`${HOME}/blob/v1/docs/rules.md#${anchorOf(headingOf(rule))}`);
var headingOf = ({ name, heading }) => heading ?? name;
var anchorOf = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
function rulePage(rule) {
  const { level, summary: summary3, details, fix: fix3 } = rule;
  const matters = `${level === "error" ? "Error" : "Warning"}${fix3 === void 0 ? "" : ", fixable"}.`;
  const about = [matters, summary3, details].filter((part) => part !== void 0).join(" ");
  return [about, ...exampleBlocks(rule)].join("\n\n");
}
function exampleBlocks({ examples }) {
  const shown = examples.find(
    (example) => "problems" in example && example.problems.length > 0
  );
  if (shown === void 0) return [];
  const language = shown.note === void 0 ? "md" : "yaml";
  const problems = shown.problems.map((problem) => `> ${problem.replace(/^\d+:\d+ /, "")}`).join("\n>\n");
  const fixed = shown.fixed === void 0 ? [] : ["Fixed:", block2(language, shown.fixed)];
  return [block2(language, shown.note ?? shown.file ?? ""), problems, ...fixed];
}
var block2 = (language, text) => `\`\`\`${language}
${text.replace(/\n$/, "")}
\`\`\``;

// src/formats/sarif.ts
function toSarif(report, version) {
  const rules = [...new Set(report.problems.map(({ rule }) => rule))].sort(compareText);
  const driver = { name: "Bookends", version, informationUri: encodeURI(HOME), rules: rules.map(describeRule) };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        results: report.problems.map((problem) => result(problem, rules))
      }
    ]
  };
}
var sarifFormat = {
  name: "sarif",
  write: (report, { version }) => jsonText(toSarif(report, version))
};
function describeRule(id) {
  const rule = ruleNamed(id);
  const text = rule.summary;
  const name = id.replace(new RegExp("(?:^|[^\\p{L}\\p{N}]+)(\\p{L})", "gu"), (_, letter) => letter.toUpperCase());
  return {
    id,
    name,
    shortDescription: { text },
    fullDescription: { text: [text, rule.details].filter((part) => part !== void 0).join(" ") },
    helpUri: ruleAddress(rule),
    help: { text, markdown: rulePage(rule) },
    defaultConfiguration: { level: rule.level },
    properties: { tags: ["reading-notes", id.split("/")[0]] }
  };
}
function result(problem, rules) {
  const ruleId = problem.rule;
  const artifactLocation = location(problem.file);
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: problem.severity,
    message: { text: escapeMessage(messageText(problem)) },
    locations: [{ physicalLocation: { artifactLocation, region: region(problem.place) } }],
    partialFingerprints: { "bookendsProblem/v1": identity(problem) },
    ...problem.fix === null ? {} : { fixes: [fix(problem.fix, artifactLocation)] }
  };
}
function fix({ title, edits }, artifactLocation) {
  const replacements = edits.map(({ place, text }) => ({ deletedRegion: region(place), insertedContent: { text } }));
  return {
    description: { text: escapeMessage(escapeInvisible(title)) },
    artifactChanges: [{ artifactLocation, replacements }]
  };
}
var region = ({ line, column, endLine, endColumn }) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn
});
var location = (file) => ({
  uri: file.split("/").map(encodePart).join("/"),
  uriBaseId: "%SRCROOT%"
});
var escapeMessage = (text) => text.replace(/[{}]/g, (brace) => brace + brace).replaceAll("](", "] (");

// src/formats/formats.ts
var FORMATS = [prettyFormat, jsonFormat, githubFormat, sarifFormat];
var [first, ...others] = FORMATS;
var FORMAT_NAMES = [first.name, ...others.map(({ name }) => name)];
var formatNamed = (name) => FORMATS.find((format) => format.name === name) ?? first;

// src/runtime/process-terminal.ts
import { styleText } from "node:util";
var inked = (ink, text) => styleText(ink, text, { validateStream: false });
function thisTerminal(noColor) {
  const { stdout, stderr, env } = process;
  stdout.on("error", (error) => {
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
      stderr.write(`${sentence}
`);
    },
    ask: process.stdin.isTTY === true && stderr.isTTY === true ? ask : null
  };
}
async function ask(question) {
  const { createInterface } = await import("node:readline/promises");
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question(question);
  } finally {
    reader.close();
  }
}
function wantsColors(env, isScreen) {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return isScreen && env["TERM"] !== "dumb";
}

// src/commands/command.ts
var NOTE_PATHS = {
  usage: "[paths\u2026]",
  help: "Paths are notes or folders of them; without any, all notes count.",
  least: 0,
  most: Number.POSITIVE_INFINITY
};

// src/workspace/file-change.ts
var changeWord = ({ before, after }) => {
  if (after === null) return "removed";
  return before === null ? "made" : "updated";
};

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path7, added, removed, oldPosInc, options) {
    const last = path7.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path7.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path7.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result2 = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result2 += "\\a";
    } else if (b === 8) {
      result2 += "\\b";
    } else if (b === 9) {
      result2 += "\\t";
    } else if (b === 10) {
      result2 += "\\n";
    } else if (b === 11) {
      result2 += "\\v";
    } else if (b === 12) {
      result2 += "\\f";
    } else if (b === 13) {
      result2 += "\\r";
    } else if (b === 34) {
      result2 += '\\"';
    } else if (b === 92) {
      result2 += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result2 += String.fromCharCode(b);
    } else {
      result2 += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result2 += '"';
  return result2;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
var FILE_HEADERS_ONLY = {
  includeIndex: false,
  includeUnderline: false,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result2 = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result2.pop();
  } else {
    result2.push(result2.pop().slice(0, -1));
  }
  return result2;
}

// src/commands/note-table.ts
function diffText({
  path: path7,
  before,
  after
}) {
  if (before === after) return "";
  return createTwoFilesPatch(
    before === null ? "/dev/null" : `a/${path7}`,
    after === null ? "/dev/null" : `b/${path7}`,
    before ?? "",
    after ?? "",
    void 0,
    void 0,
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY
    }
  );
}
var onScreen = (text) => text.split("\n").map(escapeInvisible).join("\n");
function notesText(notes) {
  const rows = notes.map((note) => [
    note.status ?? "\u2013",
    progressText(note),
    escapeInvisible(note.title),
    escapeInvisible(note.path)
  ]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}
`).join("");
}
var progressText = ({ progress }) => progress === null ? "\u2013" : `${progress.done}/${progress.total}`;

// src/commands/command-context.ts
function printDiff({ terminal }, changes) {
  const text = changes.map(diffText).join("");
  terminal.print(terminal.isScreen ? onScreen(text) : text);
}
function writeChanges({ files, terminal }, changes, { named = changes, purpose = "generated" } = {}) {
  files.write(new Map(changes.map(({ path: path7, after }) => [path7, after])), purpose);
  for (const change2 of named) terminal.print(`${escapeInvisible(change2.path)} ${changeWord(change2)}
`);
}
function writeNewNotes({ files, terminal }, changes, nameOf = (path7) => `${path7} made
`) {
  for (const { path: path7 } of changes) {
    const fault = files.writeFault(path7, "note");
    if (fault !== null) throw new UserError(`${path7} ${fault}`);
    if (files.kind(path7) !== null) throw new UserError(`${path7} is there already.`);
  }
  files.write(new Map(changes.map(({ path: path7, after }) => [path7, after])), "note");
  for (const { path: path7 } of changes) terminal.print(nameOf(escapeInvisible(path7)));
}
function sayPassedOver({ terminal }, passedOver) {
  for (const { given, why } of passedOver) terminal.say(escapeInvisible(`${given} ${why}.`));
}
function sayLeftOut({ terminal }, found) {
  for (const line of leftOutLines(found)) terminal.say(escapeInvisible(line));
}
function sayUnread({ terminal }, notes) {
  for (const note of notes) {
    if (note.readable) continue;
    const { line, column } = placesIn(note.text)(note.fault.span);
    terminal.say(
      `${escapeInvisible(note.path)}:${line}:${column}: left out, it can't be read: ${messageText(note.fault)}`
    );
  }
}

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

// src/commands/option-types.ts
var lastOf = (values, option) => values.get(option)?.at(-1) ?? null;
function wordOf(values, option, allowed) {
  const choice = choose(`--${option}`, lastOf(values, option), allowed);
  if (!choice.ok) throw new UserError(choice.sentence);
  return choice.word;
}
function dayOf(values, option) {
  const day = lastOf(values, option);
  if (day === null || isDay(day)) return day;
  throw new UserError(`--${option} is a day, YYYY-MM-DD, not ${day}.`);
}
function isDay(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var wishesOf = (values) => ({
  config: lastOf(values, "config"),
  notes: values.get("notes") ?? null,
  schema: lastOf(values, "schema"),
  readme: values.get("readme") ?? null
});

// src/commands/check.ts
var FAIL_ON = ["error", "warning", "never"];
async function check(world, values, paths) {
  const format = formatNamed(wordOf(values, "format", FORMAT_NAMES));
  const failOn = wordOf(values, "fail-on", FAIL_ON);
  const { files, since } = scopeOf(world, values);
  const { report, library } = await validate({ ...world, files }, { wishes: wishesOf(values), paths, since });
  for (const warning of library.warnings) world.terminal.say(escapeInvisible(warning));
  const text = format.write(report, { colors: colorsOf(world.terminal), version: VERSION });
  if (format.isForRunner) world.terminal.command(text);
  else world.terminal.print(text);
  sayPassedOver(world, library.passedOver);
  if (format === FORMATS[0] && paths.length === 0) {
    sayLeftOut(world, library.found);
    world.terminal.print(`Notes are read from ${escapeInvisible(whereNotesAre(library.found))}.
`);
  }
  return fails(report, failOn) ? 1 : 0;
}
function scopeOf({ files, git }, values) {
  const since = lastOf(values, "changed-since");
  if (!values.has("staged")) return { files, since };
  if (since !== null) throw new UserError("--staged and --changed-since can't be given together.");
  const staged = git.staged();
  if (staged === null)
    throw new UserError("--staged needs a git repository, and git sees none at the working directory.");
  return { files: staged.files, since: staged.changed };
}
function colorsOf({ colors }) {
  if (!colors) return NO_COLORS;
  return {
    file: (text) => inked("bold", text),
    error: (text) => inked("red", text),
    warning: (text) => inked("yellow", text),
    good: (text) => inked("green", text),
    faint: (text) => inked("dim", text)
  };
}
var checkCommand = {
  name: "check",
  summary: "Say what is wrong with the notes, on which line, and how to fix it",
  about: "Says what is wrong with the notes, on which line, and how to fix it.",
  operands: NOTE_PATHS,
  options: {
    format: { value: "FORMAT", words: FORMAT_NAMES, help: "How the problems are printed" },
    "changed-since": {
      value: "REF",
      help: "Only notes changed since the merge base with REF, as git knows it; all of them if the config or a schema changed"
    },
    staged: {
      help: "Only notes that are staged, as they are staged; all of them if the config or a schema is"
    },
    "fail-on": { value: "LEVEL", words: FAIL_ON, help: "What makes the exit code 1" }
  },
  exits: "0 fine; 1 problems found; 2 the command, the config or the schema is wrong, or there is no note at all.",
  run: check
};

// src/fixes/fix-note.ts
function fixNote(note, context) {
  const fixed = [];
  const seen = /* @__PURE__ */ new Set([note.text]);
  let at = note;
  for (let step = nextStep(at, context); step !== null && !seen.has(step.note.text); step = nextStep(at, context)) {
    fixed.push(...step.fixed);
    at = step.note;
    seen.add(at.text);
  }
  return at.readable ? { text: at.text, fixed } : { text: note.text, fixed: [] };
}
var problemsOf = (note, context) => toProblems(note, checkNote(note, context), context);
function nextStep(note, context) {
  const repairs = safeRepairs(problemsOf(note, context), note, context);
  if (repairs.length === 0) return null;
  const made = judgeFor(note, context)(repairs) ? repairs : repairs.slice(0, 1);
  return { note: repaired(note, made, context), fixed: made.map(({ finding }) => finding) };
}

// src/workspace/fixed-notes.ts
var MOST_ROUNDS = 5;
async function fix2(world, request) {
  const changes = /* @__PURE__ */ new Map();
  const fixed = [];
  let { files } = world;
  let passedOver = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const library = await openLibrary({ ...world, files }, request);
    passedOver = library.passedOver;
    const results = library.counting.map((note) => ({ note, ...fixNote(note, library.context) }));
    const changed = results.filter(({ note, text }) => note.text !== text);
    if (changed.length === 0) break;
    fixed.push(...changed.flatMap((result2) => result2.fixed));
    for (const { note, text } of changed)
      changes.set(note.path, { path: note.path, before: changes.get(note.path)?.before ?? note.text, after: text });
    files = world.withChanges([...changes.values()]);
  }
  const { report } = await validate({ ...world, files }, request);
  return { changes: [...changes.values()], fixed: byFileName(fixed), passedOver, left: { ...report, elsewhere: 0 } };
}
var byFileName = (problems) => problems.toSorted((a, b) => compareText(a.file, b.file));

// src/files/overlay.ts
function overlaid(files, changes) {
  const there = listingOf([...changes].flatMap(([path7, bytes2]) => bytes2 === null ? [] : [path7]));
  const merged = (own2, added) => [.../* @__PURE__ */ new Set([...own2.filter((path7) => !changes.has(path7)), ...added])].sort(compareText);
  const bytes = (path7) => {
    const changed = changes.get(path7);
    return changed === void 0 ? files.bytes(path7) : changed;
  };
  const kind = (path7) => {
    const changed = changes.get(path7);
    if (changed === void 0) return files.kind(path7) ?? (there.hasFolder(path7) ? "folder" : null);
    return changed === null ? null : "file";
  };
  const own = (path7) => changes.has(path7) ? path7 : files.own(path7);
  return {
    ...files,
    kind,
    own,
    writeFault: (path7, purpose) => writeFault({ kind, own }, path7, purpose),
    hasFolder: (folder) => files.hasFolder(folder) || there.hasFolder(folder),
    find: (globs, options) => merged(files.find(globs, options), there.find(globs, options)),
    under: (folder, options) => merged(files.under(folder, options), there.under(folder, options)),
    list: (folder) => {
      const isGone = (name) => changes.get(folder === "" ? name : `${folder}/${name}`) === null;
      return [.../* @__PURE__ */ new Set([...files.list(folder).filter((name) => !isGone(name)), ...there.list(folder)])];
    },
    bytes,
    read: async (paths, most) => {
      const below = await files.read(
        paths.filter((path7) => !changes.has(path7)),
        most
      );
      const above = paths.flatMap((path7) => {
        const changed = changes.get(path7) ?? null;
        return changed === null ? [] : [[path7, changed.subarray(0, most)]];
      });
      return new Map([...below, ...above]);
    },
    text: (path7) => {
      const changed = changes.get(path7);
      if (changed === void 0) return files.text(path7);
      return changed === null ? null : decoded(path7, changed);
    }
  };
}

// src/commands/changeable-world.ts
function changeableWorld({ files, git }) {
  const encoder = new TextEncoder();
  const withChanges = (changes) => overlaid(files, new Map(changes.map(({ path: path7, after }) => [path7, after === null ? null : encoder.encode(after)])));
  return { files, git, withChanges };
}

// src/commands/fix.ts
async function fixNotes(world, values, paths) {
  const fixing = await fix2(changeableWorld(world), { wishes: wishesOf(values), paths, since: null });
  sayPassedOver(world, fixing.passedOver);
  if (values.has("dry-run")) {
    printDiff(world, fixing.changes);
    world.terminal.say(`${summary(fixing, "would be fixed")} Nothing is written.`);
    return 0;
  }
  world.files.write(new Map(fixing.changes.map(({ path: path7, after }) => [path7, after])), "note");
  const done = fixing.fixed.map(fixedLine).join("");
  const left = fixing.left.problems.length === 0 ? "" : `${toPretty(fixing.left, colorsOf(world.terminal))}
`;
  const gap = done === "" || left === "" ? "" : "\n";
  world.terminal.print(`${done}${gap}${left}${summary(fixing, "fixed")}
`);
  return 0;
}
var fixedLine = (problem) => `${escapeInvisible(problem.file)}:${problem.place.line}:${problem.place.column}  fixed  ${messageText(problem)}
`;
function summary({ changes, fixed, left }, verb) {
  const done = fixed.length === 0 ? "Nothing to fix" : `${counted(fixed.length, "problem")} in ${counted(changes.length, "note")} ${verb}`;
  return `${done}, ${left.problems.length} left.`;
}
var fixCommand = {
  name: "fix",
  summary: "Repair what can be repaired without changing what was meant",
  about: "Repairs what can be repaired without changing what was meant: the case of a status, a misspelt key, quotes, dates, lists. Only the characters that must change do.",
  operands: NOTE_PATHS,
  options: { "dry-run": { help: "Print the changes as a diff, and write nothing" } },
  exits: "0 done, even if problems are left that only you can fix; 2 the command, the config or the schema is wrong, or there is no note at all.",
  run: fixNotes
};

// src/files/read-file.ts
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path2 from "node:path";

// src/files/inside.ts
import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
function isInside(root, target) {
  const way = path.relative(root, target);
  return way === "" || way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
function pathInside(cwd, given) {
  const target = path.resolve(cwd, given);
  const base = [cwd, realpathSync.native(cwd)].find((folder) => isInside(folder, target));
  return base === void 0 ? null : path.relative(base, target).split(path.sep).join("/");
}
function realPathInside(root, file) {
  const real = realPath(path.join(root, file));
  if (real === null) return null;
  if (!isInside(root, real))
    throw new UserError(`${file} leads out of the working directory; Bookends doesn't follow it.`);
  return real;
}
function leadsInside(root, file) {
  const real = realPath(path.join(root, file));
  return real !== null && isInside(root, real);
}
function ownPath(root, file) {
  const real = realPath(path.join(root, file));
  return real !== null && isInside(root, real) ? path.relative(root, real).split(path.sep).join("/") : file;
}
function newPathInside(root, file) {
  let folder = exists(path.join(root, file)) ? path.join(root, file) : path.dirname(path.join(root, file));
  const missing = [path.basename(file)];
  while (!exists(folder)) {
    missing.unshift(path.basename(folder));
    folder = path.dirname(folder);
  }
  const real = realPath(folder);
  const target = real === null ? null : path.join(real, ...missing);
  if (target === null || !isInside(root, target))
    throw new UserError(`${file} leads out of the working directory; Bookends doesn't write there.`);
  return target;
}
function realPath(target) {
  try {
    return realpathSync.native(target);
  } catch {
    return null;
  }
}
var exists = (target) => lstatSync(target, { throwIfNoEntry: false }) !== void 0;

// src/files/read-file.ts
function readBytes(root, file) {
  const real = realPathInside(root, file);
  return real === null ? null : readRegular(real, file);
}
function readMany(root, files, most = Infinity) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    const bytes = readOrNull(root, file, most);
    if (bytes !== null) found.set(file, bytes);
  }
  return found;
}
function readOrNull(root, file, most) {
  try {
    const real = realPathInside(root, file);
    return real === null ? null : readRegular(real, file, most);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
function readText(root, file) {
  const bytes = readBytes(root, file);
  return bytes === null ? null : decoded(file, bytes);
}
function readGivenText(cwd, given) {
  const target = path2.resolve(cwd, given);
  return existsSync(target) ? decoded(given, readRegular(target, given)) : null;
}
function readRegular(real, file, most = Infinity) {
  let handle;
  try {
    handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    if (stat.isFile()) return stat.size > most ? readStart(handle, most) : readFileSync(handle);
  } catch (error) {
    throw new UserError(`${file} can't be read (${errorCode(error)}).`);
  } finally {
    if (handle !== void 0) closeSync(handle);
  }
  throw new UserError(`${file} is not a regular file.`);
}
function readStart(handle, length) {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(handle, bytes, 0, length, 0));
}
function errorCode(error) {
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}

// src/drafts/draft-value.ts
var bare = (text) => ({ kind: "bare", text });
var scalarsOf = (samples) => samples.flatMap(
  (node) => node.kind === "scalar" ? [node] : node.kind === "sequence" ? scalarsOf(node.items.map(({ value }) => value)) : []
);
function mostFrequent(items) {
  const counts = /* @__PURE__ */ new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].findLast(([, count]) => count === most)?.[0] ?? null;
}
var STYLES = ["plain", "single", "double"];
var styleOf = (samples) => mostFrequent(
  scalarsOf(samples).filter(({ value }) => typeof value === "string").map(({ style }) => style).filter((style) => STYLES.includes(style))
) ?? "plain";
var areLists = (samples) => samples.filter(({ kind }) => kind === "sequence").length * 2 > samples.length;
var isFlow = (samples) => mostFrequent(samples.flatMap((node) => node.kind === "sequence" && node.items.length > 0 ? [node.flow] : [])) ?? false;
var textLike = (text, samples) => ({
  kind: "text",
  text,
  style: styleOf(samples)
});
var mostly = (items, test, share = 0.5) => items.length > 0 && items.filter(test).length > items.length * share;

// src/drafts/form.ts
function distinct(forms) {
  const seen = new Map(forms.toReversed().map((form) => [JSON.stringify(form.value), form]));
  return forms.filter((form) => seen.get(JSON.stringify(form.value)) === form);
}

// src/drafts/date-forms.ts
var MONTHS = "January February March April May June July August September October November December".split(" ");
var ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
var DATE_TIME = /^\d{4}-\d\d-\d\d([Tt ])(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)(.*)$/;
var MONTH_FIRST = new RegExp("^(\\p{L}+)(\\.?) \\d{1,2}(?:st|nd|rd|th)?(,?) \\d{4}$", "u");
var DAY_FIRST = new RegExp("^\\d{1,2}(?:st|nd|rd|th)? (\\p{L}+)(\\.?)(,?) \\d{4}$", "u");
var WHOLE = ["day", "date-time", "long-date"];
function dateForms(dates, samples) {
  const last = dates.at(-1);
  if (last === void 0) return [];
  const iso = [bare(last), quoted(last)].map((value) => ({ value, says: last }));
  if (areLists(samples)) {
    const list = { kind: "list", items: dates, style: styleOf(samples), flow: isFlow(samples) };
    return [{ value: list, says: last }, ...iso];
  }
  return distinct([...likeSamples(last, scalarsOf(samples)), ...iso]);
}
var quoted = (text) => ({ kind: "text", text, style: "single" });
function likeSamples(date, samples) {
  const form = mostFrequent(samples.map(({ source }) => formOfText(source)));
  const alike = samples.filter(({ source }) => formOfText(source) === form);
  const sample = alike.at(-1);
  if (form === null || sample === void 0) return [];
  if (form === "year" && mostly(samples, ({ source }) => !WHOLE.includes(formOfText(source)), 0.9)) {
    const year = date.slice(0, 4);
    return [{ value: written(year, sample), says: year }];
  }
  const text = inForm(date, sample.source);
  return [{ value: written(text, sample), says: dateFromText(text) ?? date }];
}
var written = (text, { style }) => style === "single" || style === "double" || new RegExp("^\\p{L}", "u").test(text) ? { kind: "text", text, style: style === "empty" ? "plain" : style } : bare(text);
function inForm(date, sample) {
  const [, year, month, day] = ISO_DAY.exec(date) ?? [];
  if (year === void 0) return date;
  const [, parting, time, zone] = DATE_TIME.exec(sample) ?? [];
  if (parting !== void 0) return `${date}${parting}${(time ?? "").replaceAll(/\d/g, "0")}${zone ?? ""}`;
  const name = MONTHS[Number(month) - 1] ?? "";
  const [, first2, firstDot = "", firstComma = ""] = MONTH_FIRST.exec(sample) ?? [];
  if (first2 !== void 0) return `${monthLike(name, first2, firstDot)} ${Number(day)}${firstComma} ${year}`;
  const [, then, thenDot = "", thenComma = ""] = DAY_FIRST.exec(sample) ?? [];
  return then === void 0 ? date : `${Number(day)} ${monthLike(name, then, thenDot)}${thenComma} ${year}`;
}
function monthLike(name, sample, dot) {
  const isWhole = MONTHS.some((month) => month.toLowerCase() === sample.toLowerCase()) && sample.length > 3;
  return isWhole ? name : `${name.slice(0, 3)}${dot}`;
}

// src/drafts/key-style.ts
var MOST_SAMPLES = 500;
function keyStyles(notes, ownKeys) {
  const counts = /* @__PURE__ */ new Map();
  const fronts = notes.flatMap(({ frontMatter }) => frontMatter === null ? [] : [frontMatter.root.entries]);
  for (const entries of fronts) countEntries(counts, entries);
  return [...counts.values()].map((count) => styleOfCount(count, fronts.length, ownKeys)).sort((a, b) => a.place - b.place);
}
function countEntries(counts, entries) {
  const flat = entries.flatMap(flatten);
  for (const [index, { path: path7, prefix, value }] of flat.entries()) {
    const id = JSON.stringify(path7);
    const count = counts.get(id) ?? { path: path7, prefix, places: [], filled: 0, samples: [] };
    counts.set(id, count);
    count.places.push(index / flat.length);
    if (isEmpty(value)) continue;
    count.filled += 1;
    if (count.samples.length < MOST_SAMPLES) count.samples.push(value);
  }
}
function flatten({ key, value }) {
  const word = normalWord(key);
  if (value.kind !== "mapping") return [{ path: [key], prefix: "", value }];
  const prefix = OF_BOOK.includes(word) ? word : TRANSPARENT.includes(word) ? "" : null;
  if (prefix === null) return [];
  return value.entries.filter((entry) => entry.value.kind !== "mapping").map((entry) => ({ path: [key, entry.key], prefix, value: entry.value }));
}
function styleOfCount({ path: path7, prefix, places, filled, samples }, notes, ownKeys) {
  const word = prefix + normalWord(path7.at(-1) ?? "");
  const place = places.reduce((sum, one) => sum + one, 0) / places.length;
  const shares = { share: places.length / notes, filled: filled / notes };
  return { path: path7, word, ranks: fieldRanks(path7, word, ownKeys), place, ...shares, samples };
}
function fieldRanks(path7, word, ownKeys) {
  const usual = new Map(ranksOf(word).map(({ field, rank }) => [field, rank]));
  const ranks = /* @__PURE__ */ new Map();
  for (const field of FIELD_NAMES) {
    const own = ownKeys[field];
    const rank = own === void 0 ? usual.get(field) ?? -1 : own.findIndex((keys) => isAt(keys, path7));
    if (rank >= 0) ranks.set(field, rank);
  }
  return ranks;
}
function isAt(keys, path7) {
  const words = path7.map(normalWord);
  return keys.length === 1 ? keys[0] === words.at(-1) : keys.join("\n") === words.join("\n");
}

// src/drafts/body-lines.ts
var MOST_LINES = 60;
var LONGEST = 200;
var FEWEST_NOTES = 3;
var COMMON_SHARE = 0.6;
var LABEL = new RegExp("^([ \\t]*(?:[-*+][ \\t]+|>[ \\t]*)?(?:\\*\\*|__)?\\p{L}[\\p{L}\\p{N} _-]{0,30}?(?:\\*\\*|__)?::?(?:\\*\\*|__)?[ \\t]*)(.*)$", "u");
var FENCE = /^\s*(?:```|~~~)/;
function bodyLines(notes, hasHeaders) {
  if (notes.length < FEWEST_NOTES) return [];
  const shapes = /* @__PURE__ */ new Map();
  for (const note of notes) {
    const seen = /* @__PURE__ */ new Set();
    for (const shape of shapesIn(note, hasHeaders)) {
      const id = JSON.stringify([shape.before.trimEnd(), shape.after, shape.holds]);
      if (seen.has(id)) continue;
      seen.add(id);
      shapes.set(id, [...shapes.get(id) ?? [], shape]);
    }
  }
  return [...shapes.values()].filter((same2) => same2.length >= FEWEST_NOTES && same2.length >= notes.length * COMMON_SHARE).sort((a, b) => placeOf(a) - placeOf(b)).flatMap(lineStyle);
}
var placeOf = (shapes) => shapes.reduce((sum, { place }) => sum + place, 0) / shapes.length;
var OF_ONE_NOTE = /^(?:[\p{L}\p{N}*_]|[-+][ \t]|#.*\d)/u;
function isFrame({ before, holds }) {
  switch (holds) {
    case null:
      return !OF_ONE_NOTE.test(before);
    case "title":
      return !new RegExp("^\\p{L}", "u").test(before);
    case "authors":
      return before.length <= LONGEST_BEFORE_NAMES;
    case "label":
      return !/^[ \t]/.test(before) && (ranksOf(labelOf(before)).length > 0 || !/^[-*+][ \t]/.test(before));
  }
}
var LONGEST_BEFORE_NAMES = 12;
function lineStyle(shapes) {
  const [shape] = shapes;
  if (shape === void 0 || !isFrame(shape)) return [];
  const before = mostFrequent(shapes.map((one) => one.before)) ?? shape.before;
  const isParted = mostFrequent(shapes.map((one) => one.isParted)) ?? false;
  const texts = shapes.map(({ value }) => value).filter((text) => text !== "");
  const same2 = { after: shape.after, fields: [], samples: [], isParted };
  if (shape.holds !== "label") return [{ ...same2, before, holds: shape.holds }];
  const fields = ranksOf(labelOf(before)).map(({ field }) => field);
  const isOwn = fields.every((field) => field === "category");
  if (isOwn && texts.length === shapes.length && new Set(texts).size === 1) {
    return [{ ...same2, before: `${before}${texts[0] ?? ""}`, holds: null }];
  }
  return [{ ...same2, before, holds: "label", fields, samples: texts.map(sampleOf) }];
}
var labelOf = (before) => normalWord(before.replaceAll(/[^\p{L}\p{N} _-]/gu, "").replace(/^[-\s]+/, ""));
var sampleOf = (text) => ({
  kind: "scalar",
  span: { start: 0, end: 0 },
  style: "plain",
  value: text,
  source: text
});
function shapesIn({ text, bodyStart, facts, frontMatter }, hasHeaders) {
  const lines = text.slice(bodyStart).replace(/^\uFEFF/, "").split(/\r?\n/, MOST_LINES);
  const end = lines.findIndex((line) => FENCE.test(line));
  const isHeader = hasHeaders && frontMatter === null;
  return (end === -1 ? lines : lines.slice(0, end)).flatMap((line, place) => {
    const isParted = (lines[place - 1] ?? "").trim() === "";
    if (line.trim() === "" || line.length > LONGEST) return [];
    return [{ ...shapeOf(line.replace(/[ \t]+$/, ""), facts, isHeader), isParted, place }];
  });
}
function shapeOf(line, { title, authors }, isHeader) {
  const [, before = "", value = ""] = LABEL.exec(line) ?? [];
  const isLabel = before.includes("::") || /^\s*(?:[-*+]\s|>|\*\*|__)/.test(before) || isHeader;
  if (before !== "" && (isLabel || ranksOf(labelOf(before)).length > 0))
    return { before: value === "" ? line : before, value, after: "", holds: "label" };
  const at = line.indexOf(title);
  if (at !== -1) return parted(line, at, at + title.length, "title");
  const [first2 = "", last = first2] = [authors[0], authors.at(-1)];
  const [from, to] = [first2 === "" ? -1 : line.indexOf(first2), line.lastIndexOf(last)];
  if (from !== -1 && to >= from && to + last.length - from <= authors.join(" and  ").length + authors.length * 4)
    return parted(line, from, to + last.length, "authors");
  return { before: line, value: "", after: "", holds: null };
}
function parted(line, from, to, holds) {
  return { before: line.slice(0, from), value: line.slice(from, to), after: line.slice(to), holds };
}

// src/drafts/library-style.ts
function libraryStyle(notes, options, schema) {
  const keys = keyStyles(notes, options.keys);
  const languages = notes.map(({ frontMatter }) => frontMatter?.language ?? null);
  const language = mostFrequent(languages.map((name) => name ?? "none"));
  const { hasHeaders, authorNames, isDateOfPage } = options.library;
  return {
    language: language === "none" ? null : language ?? "yaml",
    newline: mostly(notes, ({ text }) => text.includes("\r\n")) ? "\r\n" : "\n",
    itemIndent: itemIndent(notes),
    keys,
    lines: bodyLines(notes, hasHeaders),
    hasHeaders,
    statusTags: keys.find((key) => key.ranks.has("tags") && sayStatus(key, options.vocabulary)) ?? null,
    hasDatedNames: notes.some(({ path: path7, facts }) => facts.finished !== null && path7.includes(facts.finished)),
    isDateOfPage,
    ratingMax: ratingScale(options).max,
    vocabulary: options.vocabulary,
    slugs: new Map([...authorNames].map(([slug, name]) => [name, slug])),
    options,
    ...schema
  };
}
var ITEM = /^([ \t]*)- \S/m;
function itemIndent(notes) {
  const indents = notes.flatMap(({ text, frontMatter }) => {
    if (frontMatter === null) return [];
    return frontMatter.content.entries.flatMap(({ keySpan, value }) => {
      const isBlock2 = value.kind === "sequence" && !value.flow;
      return isBlock2 ? ITEM.exec(text.slice(keySpan.end, value.span.end))?.[1] ?? [] : [];
    });
  });
  return mostFrequent(indents) ?? "  ";
}
var sayStatus = ({ samples }, vocabulary) => scalarsOf(samples).some(({ source }) => statusOfTag(source, vocabulary) !== null);
var lineFields = ({ holds, fields }) => holds === "title" || holds === "authors" ? [holds] : fields;

// src/drafts/slots.ts
var DEFAULT_KEYS = {
  title: ["title", "name"],
  authors: ["author", "authors", "by"],
  category: ["category"],
  status: ["status", "reading-status", "shelf"],
  rating: ["rating", "my-rating", "stars"],
  started: ["started", "date-started"],
  finished: ["finished", "date-finished"],
  tags: ["tags", "genres"],
  isbn: ["isbn"],
  pages: ["pages"]
};
var USUAL_SHARE = 0.8;
var scalarText = (node) => numberText(node.kind === "scalar" ? node : null) ?? "";
var isDated = ({ samples }) => scalarsOf(samples).some((node) => dateFromText(textOf(node) ?? "") !== null);
function isUnderstood(field, { word, samples }, { vocabulary, ratingMax }) {
  switch (field) {
    case "title":
      return samples.some((node) => node.kind === "scalar" && (word !== "book" || typeof node.value === "string"));
    case "status":
      return samples.some((node) => statusOfValue(node, vocabulary) !== null);
    case "rating":
      return samples.some((node) => ratingFromText(scalarText(node), ratingMax) !== null);
    case "started":
    case "finished":
    case "date":
      return isDated({ samples });
    default:
      return samples.length > 0;
  }
}
function keysOf(field, style) {
  const filled = style.keys.filter((key) => key.ranks.has(field) && isUnderstood(field, key, style));
  const most = Math.max(0, ...filled.map(({ samples }) => samples.length));
  const rank = (key) => key.ranks.get(field) ?? 0;
  const usual = filled.filter(({ samples }) => samples.length * 2 >= most).sort((a, b) => rank(a) - rank(b));
  if (usual.length > 0) return usual;
  return style.keys.filter((key) => key.ranks.has(field) && key.samples.length === 0 && key.share >= USUAL_SHARE).sort((a, b) => rank(a) - rank(b)).slice(0, 1);
}
function writtenKeys(field, style) {
  const keys = keysOf(field, style);
  if (field === "status" && keys.length > 1) return keys.filter(({ word }) => word !== "shelves");
  if (field !== "tags") return keys;
  const varied = keys.filter(({ samples }) => new Set(samples.map((node) => JSON.stringify(toData(node)))).size > 1);
  return (varied.length > 0 ? varied : keys).slice(0, 1);
}
var slotAt = ({ path: path7, samples, share }) => ({
  target: { at: "key", path: path7 },
  samples,
  isUsual: share >= USUAL_SHARE
});
function slotsOf(field, style) {
  const keys = writtenKeys(field, style).map(slotAt);
  const lines = style.lines.filter((line) => lineFields(line).includes(field)).filter(
    (line) => line.holds !== "label" || line.samples.length === 0 || isUnderstood(field, { ...line, word: "" }, style)
  ).map((line) => ({ target: { at: "line", line }, samples: line.samples, isUsual: true }));
  return [...keys, ...lines];
}
function newSlot(field, style) {
  const isInLines = style.language === null && style.lines.length > 0;
  const target = isInLines ? { at: "new-line", label: newKey(field, style) } : frontMatterTarget(field, style);
  return { target, samples: [], isUsual: false };
}
var frontMatterTarget = (field, style) => ({
  at: "key",
  path: [...prefixOf(style), newKey(field, style)]
});
function newKey(field, style) {
  const { schemaKeys, keys, lines, options } = style;
  const own = options.keys[field]?.[0]?.at(-1);
  if (own !== void 0) return own;
  const known = schemaKeys.map((key) => ({ key, rank: fieldRanks([key], normalWord(key), options.keys).get(field) ?? -1 })).filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  const [best] = known;
  if (best !== void 0) return best.key;
  const names2 = (DEFAULT_KEYS[field] ?? [field]).map((name) => nameLike(name, style));
  const used = /* @__PURE__ */ new Set([
    ...keys.map(({ word }) => word),
    ...lines.map(({ before }) => normalWord(before.replace(/:.*$/, "")))
  ]);
  return names2.find((name) => !used.has(normalWord(name))) ?? names2[0] ?? field;
}
var prefixOf = ({ keys }) => {
  const known = keys.filter(({ ranks, samples }) => ranks.size > 0 && samples.length > 0);
  const prefix = mostFrequent(known.map(({ path: path7 }) => JSON.stringify(path7.slice(0, -1))));
  return prefix === JSON.stringify(known[0]?.path.slice(0, -1)) || prefix === null ? [] : prefixNamed(known, prefix);
};
var prefixNamed = (keys, prefix) => keys.find(({ path: path7 }) => JSON.stringify(path7.slice(0, -1)) === prefix)?.path.slice(0, -1) ?? [];
function nameLike(name, { keys, lines, hasHeaders }) {
  const labels = hasHeaders ? lines.map(({ before }) => before.replace(/:.*$/, "")) : [];
  const names2 = [...keys.map(({ path: path7 }) => path7.at(-1) ?? ""), ...labels];
  const isUpper = mostFrequent(names2.map((one) => new RegExp("^\\p{Lu}", "u").test(one))) ?? false;
  const parting = mostFrequent(names2.flatMap((one) => partingOf(one)));
  const words = name.split("-");
  const isCapital = (index) => index === 0 ? isUpper : parting === "";
  const cased = words.map((word, index) => isCapital(index) ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  return cased.join(parting ?? "_");
}
var partingOf = (name) => new RegExp("\\p{L}([-_ ])\\p{L}", "u").exec(name)?.slice(1, 2) ?? (new RegExp("\\p{Ll}\\p{Lu}", "u").test(name) ? [""] : []);
var flagKeys = ({ keys }) => keys.filter(
  ({ word, samples, share }) => share >= 0.5 && STATUS_FLAGS.some((flag) => flag.key === word) && samples.length > 0 && samples.every((node) => node.kind === "scalar" && typeof node.value === "boolean")
);

// src/drafts/field-option.ts
var NOTHING = { entries: [], says: null };
function inSlots(field, style, formsIn) {
  const [first2, ...others2] = slotsOf(field, style);
  const fresh = newSlot(field, style);
  const main = first2 ?? fresh;
  const beside = others2.flatMap((slot) => {
    const [form] = slot.isUsual ? formsIn(slot) : [];
    return form === void 0 ? [] : [{ target: slot.target, value: form.value }];
  });
  const own = formsIn(main).map(({ value, says }) => ({
    entries: [{ target: main.target, value }, ...beside],
    says
  }));
  if (first2 !== void 0 && first2.target.at !== "line") return own;
  const last = { ...fresh, target: frontMatterTarget(field, style) };
  const added = [...first2 === void 0 ? [] : [fresh], last].flatMap(
    (slot) => formsIn(slot).map(({ value, says }) => {
      const shown = first2 === void 0 ? [] : [{ target: first2.target, value: formsIn(first2)[0]?.value ?? value }];
      return { entries: [{ target: slot.target, value }, ...shown, ...beside], says };
    })
  );
  return [...own, ...added];
}
var isFirst = ({ keys, lines }) => keys.length + lines.length === 0;

// src/drafts/list-forms.ts
function authorForms(authors, samples, slugs) {
  if (authors.length === 0) return [];
  const isLinked = mostly(scalarsOf(samples), ({ source }) => source.includes("[["));
  const names2 = authors.map((name) => slugs.get(name) ?? name);
  const linked = isLinked ? nameValues(
    names2.map((name) => `[[${name}]]`),
    samples
  ) : [];
  return distinct([...linked, ...nameValues(names2, samples)].map((value) => ({ value, says: authors })));
}
function nameValues(names2, samples) {
  const parting = mostFrequent(scalarsOf(samples).flatMap(({ source }) => partingIn(source)));
  const joints = [.../* @__PURE__ */ new Set([...parting === null ? [] : [parting], ", ", " and ", "; "])];
  const texts = joints.map((joint) => textLike(joined(names2, joint), samples));
  const list = listLike(names2, samples);
  if (prefersList(names2.length, samples)) return [list, ...texts];
  return names2.length === 1 ? [...texts.slice(0, 1), list] : [...texts, list];
}
function prefersList(count, samples) {
  const several = samples.filter((node) => node.kind === "sequence" && node.items.length > 1);
  return count > 1 && several.length > 0 ? true : areLists(samples);
}
var partingIn = (text) => /(?<=[\p{L}\].])( & | and |; |, )(?=[\p{L}[])/u.exec(text)?.slice(1, 2) ?? [];
var joined = (names2, joint) => joint === " and " && names2.length > 2 ? `${names2.slice(0, -1).join(", ")} and ${names2.at(-1) ?? ""}` : names2.join(joint);
function tagForms(tags, samples, isParted) {
  const isLinked = mostly(scalarsOf(samples), ({ source }) => source.includes("[["));
  const hasSign = mostly(scalarsOf(samples), ({ source }) => /^#\S/.test(source));
  const dashed = tags.map((tag) => tag.replaceAll(/\s+/g, "-"));
  const linked = isLinked ? tagValues(
    tags.map((tag) => `[[${tag}]]`),
    tags,
    samples
  ) : [];
  const signed2 = hasSign ? tagValues(
    dashed.map((tag) => `#${tag}`),
    dashed,
    samples
  ) : [];
  const plain = tagValues(tags, tags, samples);
  const words = isParted && !areLists(samples) ? tagValues(dashed, dashed, samples, " ") : [];
  return distinct([...linked, ...signed2, ...words, ...plain]);
}
function tagValues(shown, says, samples, joint = ", ") {
  const always = commonItems(samples);
  const items = [...always, ...shown.filter((tag) => !always.includes(tag))];
  if (items.length === 0) return [];
  const list = { value: listLike(items, samples), says };
  const text = { value: textLike(items.join(joint), samples), says };
  return samples.length === 0 || areLists(samples) || always.length > 0 ? [list, text] : [text, list];
}
function commonItems(samples) {
  if (samples.length < 3) return [];
  const items = samples.map((node) => scalarsOf([node]).map(({ source }) => source));
  return [...new Set(items[0] ?? [])].filter((item) => mostly(items, (all) => all.includes(item), 0.9));
}
var listLike = (items, samples) => ({
  kind: "list",
  items,
  style: styleOf(samples),
  flow: isFlow(samples)
});

// src/drafts/rating-forms.ts
var FRACTION = /^\d+(?:[.,]\d+)?(\s*)\/(\s*)(\d+)$/;
var STARS = /^(?:([⭐★🌟])\uFE0F?)+½?(?:[☆✩]\uFE0F?)*$/u;
function ratingForms(rating, max, samples) {
  const scaled = rounded(rating / 5 * max, 0.01);
  const scalars = scalarsOf(samples);
  const like = mostFrequent(scalars.map(kindOf));
  const sample = scalars.findLast((one) => kindOf(one) === like);
  const numbers = [scaled, rounded(scaled, 0.5), Math.max(1, Math.round(scaled))].flatMap((number) => [
    { value: numberLike(number, sample), says: number },
    { value: bare(String(number)), says: number }
  ]);
  if (sample === void 0 || like === "number") return distinct(numbers);
  return distinct([
    like === "stars" ? starsLike(scaled, max, sample.source) : fractionLike(scaled, max, sample),
    ...numbers
  ]);
}
var rounded = (number, step) => Math.round(Math.round(number / step) * step * 100) / 100;
function kindOf({ source }) {
  const text = source.replaceAll(" ", "");
  if (STARS.test(text)) return "stars";
  return FRACTION.test(text) ? "fraction" : "number";
}
function numberLike(number, sample) {
  const isText = sample?.style === "single" || sample?.style === "double";
  return isText ? { kind: "text", text: String(number), style: sample.style } : bare(String(number));
}
function fractionLike(rating, max, { source, style }) {
  const [, before = "", after = "", whole = String(max)] = FRACTION.exec(source) ?? [];
  const part = rounded(rating / max * Number(whole), 0.01);
  return { value: { kind: "text", text: `${part}${before}/${after}${whole}`, style }, says: rating };
}
function starsLike(rating, max, sample) {
  const [star = "\u2605"] = /^[⭐★🌟]\uFE0F?/u.exec(sample) ?? [];
  const [empty] = /[☆✩]\uFE0F?/u.exec(sample) ?? [];
  const count = empty === void 0 ? rating : rating / max * 5;
  const halves = Math.max(1, Math.round(count * 2));
  const half = halves % 2 === 1 ? "\xBD" : "";
  const full = Math.floor(halves / 2);
  const rest = empty === void 0 ? "" : empty.repeat(Math.max(0, 5 - full - half.length));
  const says = empty === void 0 ? halves / 2 : rounded(halves / 10 * max, 0.01);
  return { value: { kind: "text", text: `${star.repeat(full)}${half}${rest}`, style: "plain" }, says };
}

// src/drafts/status-word.ts
var FAMILIES = [
  { queued: "queued", reading: "reading", completed: "completed", paused: "paused", abandoned: "abandoned" },
  {
    queued: "to-read",
    reading: "currently-reading",
    completed: "read",
    paused: "on-hold",
    abandoned: "did-not-finish"
  },
  { queued: "want-to-read", reading: "reading", completed: "read", paused: "paused", abandoned: "dnf" },
  { queued: "unread", reading: "reading", completed: "read", paused: "paused", abandoned: "abandoned" },
  { queued: "backlog", reading: "in-progress", completed: "done", paused: "on-hold", abandoned: "dropped" },
  { queued: "to-read", reading: "reading", completed: "finished", paused: "paused", abandoned: "abandoned" }
];
var SCRIPTS = ["Cyrillic", "Han", "Hiragana", "Hangul"].map((name) => new RegExp(`\\p{Script=${name}}`, "u"));
function statusWords(status, words, vocabulary) {
  const own = mostFrequent(words.filter((word) => statusOfWord(word, vocabulary) === status));
  const all = [own, inScript(status, words), likeWords(familyOf(words)[status], words), status, ...knownWords(status)];
  return [...new Set(all.filter((word) => word !== null))];
}
function knownWords(status) {
  const { words, tagWords } = STATUS_TABLE[status];
  return [...words, ...tagWords].flatMap((word) => [word, capital(word)]);
}
function familyOf(words) {
  const used = new Set(words.map(normalWord));
  const hits = FAMILIES.map((family) => STATUSES.filter((status) => used.has(normalWord(family[status]))).length);
  const best = FAMILIES[hits.indexOf(Math.max(...hits))];
  return best ?? { queued: "queued", reading: "reading", completed: "completed", paused: "paused", abandoned: "abandoned" };
}
function inScript(status, words) {
  const script = SCRIPTS.find((one) => words.some((word) => one.test(word)));
  const { words: known, tagWords } = STATUS_TABLE[status];
  return script === void 0 ? null : [...tagWords, ...known].find((word) => script.test(word)) ?? null;
}
function likeWords(word, words) {
  const latin = words.filter((one) => /^[a-z]/i.test(one));
  const parting = mostFrequent(latin.flatMap((one) => /[a-z]([ _-])[a-z]/i.exec(one)?.[1] ?? []));
  const parted2 = parting === null ? word : word.replaceAll("-", parting);
  const cases = mostFrequent(
    latin.map((one) => /^[A-Z]/.test(one) ? /[A-Z].*[ _-][A-Z]/.test(one) ? "all" : "first" : "none")
  );
  if (cases === "all") return parted2.replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return cases === "first" ? capital(parted2) : parted2;
}
var capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

// src/drafts/status-options.ts
function statusOptions(book, style) {
  const { status } = book;
  if (status === null) return [];
  const wordForms = ({ samples }) => wordsFor(status, samples, style).map((value) => ({ value, says: status }));
  if (slotsOf("status", style).length > 0) return inSlots("status", style, wordForms);
  const flags = flagOptions(status, style);
  const isDated2 = status === "completed" && book.reads.length > 0 || status === "reading" && book.started !== null;
  const isTold = isDated2 && flags.length === 0 && !isFirst(style) && !style.schemaKeys.some(isStatusKey);
  const byDate = isTold ? [{ ...NOTHING, says: status }] : [];
  const [flag] = flags;
  const words = inSlots("status", style, wordForms);
  const both = flag === void 0 ? [] : words.map((option) => ({ ...option, entries: [...flag.entries, ...option.entries] }));
  return [...flags, ...byDate, ...tagStatus(status, style), ...both, ...words];
}
var isStatusKey = (key) => ranksOf(normalWord(key)).some(({ field }) => field === "status");
function wordsFor(status, samples, style) {
  const used = scalarsOf(samples).map(({ source }) => source);
  const { allowedStatuses, vocabulary } = style;
  const words = statusWords(status, used, vocabulary);
  const allowed = allowedStatuses === null ? words : words.filter((word) => allowedStatuses.includes(word));
  return allowed.map((word) => areLists(samples) ? listLike([word], samples) : textLike(word, samples));
}
function flagOptions(status, style) {
  const keys = flagKeys(style);
  if (keys.length === 0) return [];
  const entries = keys.map(({ path: path7, word }) => {
    const isTrue = STATUS_FLAGS.some((flag) => flag.key === word && flag.status === status);
    return { target: { at: "key", path: path7 }, value: bare(String(isTrue)) };
  });
  return [{ entries, says: status }];
}
function tagStatus(status, style) {
  const key = style.statusTags;
  if (key === null) return [];
  const used = scalarsOf(key.samples).map(({ source }) => source);
  const words = statusWords(status, used, style.vocabulary).filter(
    (word) => statusOfTag(word, style.vocabulary) === status
  );
  return words.map((word) => ({
    entries: [{ target: slotAt(key).target, value: listLike([word], key.samples) }],
    says: status
  }));
}

// src/drafts/field-options.ts
function draftOptions(book, style, path7) {
  return {
    title: titleOptions(book, style),
    authors: [...inSlots("authors", style, ({ samples }) => authorForms(book.authors, samples, style.slugs)), NOTHING],
    category: [...categoryOptions(style), NOTHING],
    status: [...statusOptions(book, style), NOTHING],
    rating: [...ratingOptions(book, style), NOTHING],
    started: [...dateOptions("started", book.started === null ? [] : [book.started], book, style), NOTHING],
    finished: [...dateOptions("finished", book.reads, book, style), NOTHING],
    tags: [...tagOptions(book, style, path7), NOTHING],
    isbn: [...isbnOptions(book, style), NOTHING],
    pages: [...pagesOptions(book, style), NOTHING],
    pageDate: [...pageDateOptions(book, style), NOTHING]
  };
}
function titleOptions({ title }, style) {
  const forms = ({ samples }) => [textLike(title, samples), ...["single", "double"].map((quotes) => quotedText(title, quotes))].map(
    (value) => ({ value, says: title })
  );
  const hasNone = style.keys.length > 0 && slotsOf("title", style).length === 0;
  return [...hasNone ? [{ ...NOTHING, says: title }] : [], ...inSlots("title", style, forms)];
}
var quotedText = (text, style) => ({ kind: "text", text, style });
var categoryOptions = (style) => isFirst(style) ? inSlots("category", style, () => [{ value: bare("book"), says: "book" }]) : [];
var ratingOptions = ({ rating }, style) => rating === null ? [] : inSlots("rating", style, ({ samples }) => ratingForms(rating, style.ratingMax, samples));
function dateOptions(field, dates, book, style) {
  if (dates.length === 0) return [];
  const forms = ({ samples }) => dateForms(dates, samples);
  const added = inSlots(field, style, forms);
  const own = Math.max(0, ...slotsOf(field, style).map(({ samples }) => samples.length));
  const [date] = keysOf("date", style);
  const isWaiting = book.status === "queued" || book.status === "reading" || book.status === "paused";
  if (date !== void 0 && field === "started" === isWaiting && isDateOfReading(date, own, style)) {
    const slot = slotAt(date);
    const atDate = forms(slot).map(({ value, says }) => ({
      entries: [{ target: slot.target, value }],
      says
    }));
    return [...atDate, ...added];
  }
  const isInName = own === 0 && style.hasDatedNames && field === "finished";
  return isInName ? [{ ...NOTHING, says: dates.at(-1) }, ...added] : added;
}
var isDateOfReading = ({ samples }, own, { isDateOfPage }) => own === 0 || !isDateOfPage && samples.length > own * 2;
function pageDateOptions({ added }, style) {
  const [date] = keysOf("date", style);
  if (added === null || date === void 0 || date.share < USUAL_SHARE) return [];
  return dateForms([added], date.samples).map(({ value }) => ({
    entries: [{ target: slotAt(date).target, value }],
    says: null
  }));
}
var isWanted = (field, style) => isFirst(style) || slotsOf(field, style).length > 0;
function tagOptions({ tags }, style, path7) {
  if (!isWanted("tags", style)) return [];
  return inSlots("tags", style, ({ target, samples }) => {
    const key = target.at === "key" ? target.path.at(-1) ?? "" : "";
    return tagForms(tags, samples, isJekyllPath(path7) && /^(?:tags|categories)$/i.test(key));
  });
}
function isbnOptions({ isbn10, isbn13 }, style) {
  if ((isbn10 ?? isbn13) === null || !isWanted("isbn", style)) return [];
  return inSlots("isbn", style, ({ target, samples }) => {
    const texts = scalarsOf(samples).map(({ source }) => source.replaceAll(/[\s-]/g, ""));
    const word = target.at === "key" ? target.path.at(-1) ?? "" : "";
    const isTen = /10$/.test(word) || texts.length > 0 && texts.filter((text2) => text2.length === 10).length * 2 > texts.length;
    const isbn = isTen ? isbn10 : isbn13 ?? isbn10;
    if (isbn === null) return [];
    const isNumber = mostly(scalarsOf(samples), ({ value }) => typeof value === "number") && /^[1-9]\d+$/.test(isbn);
    const text = samples.length === 0 ? quotedText(isbn, "double") : textLike(isbn, samples);
    return (isNumber ? [bare(isbn), text] : [text]).map((value) => ({ value, says: [isbn10, isbn13] }));
  });
}
function pagesOptions({ pages }, style) {
  if (pages === null || !isWanted("pages", style)) return [];
  return inSlots("pages", style, ({ samples }) => {
    const sample = scalarsOf(samples).at(-1);
    const [, unit] = new RegExp("^\\d[\\d,]*(\\s*\\p{L}+\\.?)$", "u").exec(sample?.source ?? "") ?? [];
    const isText = sample !== void 0 && typeof sample.value === "string";
    const like = isText ? [textLike(`${pages}${unit ?? ""}`, samples)] : [];
    return [...like, bare(String(pages))].map((value) => ({ value, says: pages }));
  });
}

// src/drafts/front-matter-text.ts
var OTHER_IN_YAML_1_1 = /^(?:[yn]|yes|no|on|off|true|false|null|~)$|^[-+.\d][\d_.:,eE+-]*$/i;
var PLAIN_KEY = { yaml: /^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u, toml: /^[\w-]+$/ };
function frontMatterText(language, pairs, itemIndent2) {
  const { fence } = LANGUAGES[language];
  const lines = language === "yaml" ? yamlLines(pairs, itemIndent2) : tomlLines(pairs);
  return `${[fence, ...lines, fence].join("\n")}
`;
}
function yamlLines(pairs, itemIndent2) {
  return grouped(pairs).flatMap(([name, inner]) => {
    const lines = inner.flatMap(({ path: path7, value }) => yamlPair(path7.at(-1) ?? "", value, itemIndent2));
    return name === null ? lines : [`${keyText("yaml", name)}:`, ...lines.map((line) => `  ${line}`)];
  });
}
function yamlPair(key, value, itemIndent2) {
  const name = keyText("yaml", key);
  if (value.kind === "empty") return [`${name}:`];
  if (value.kind !== "list" || value.flow || value.items.length === 0) return [`${name}: ${valueText("yaml", value)}`];
  return [`${name}:`, ...value.items.map((item) => `${itemIndent2}- ${stringText("yaml", item, value.style, false)}`)];
}
function tomlLines(pairs) {
  const filled = pairs.filter(({ value }) => value.kind !== "empty");
  const groups = grouped(filled);
  const lineOf3 = ({ path: path7, value }) => `${keyText("toml", path7.at(-1) ?? "")} = ${valueText("toml", value)}`;
  return [
    ...groups.flatMap(([name, inner]) => name === null ? inner.map(lineOf3) : []),
    ...groups.flatMap(([name, inner]) => name === null ? [] : [`[${keyText("toml", name)}]`, ...inner.map(lineOf3)])
  ];
}
function grouped(pairs) {
  const names2 = /* @__PURE__ */ new Set();
  return pairs.flatMap((pair) => {
    const [name = "", inner] = pair.path;
    if (inner === void 0) return [[null, [pair]]];
    if (names2.has(name)) return [];
    names2.add(name);
    return [[name, pairs.filter(({ path: path7 }) => path7.length > 1 && path7[0] === name)]];
  });
}
var keyText = (language, key) => PLAIN_KEY[language].test(key) && !OTHER_IN_YAML_1_1.test(key) ? key : JSON.stringify(key);
function valueText(language, value) {
  if (value.kind === "bare") return value.text;
  if (value.kind === "empty") return "";
  if (value.kind === "text") return stringText(language, value.text, value.style, false);
  return `[${value.items.map((item) => stringText(language, item, value.style, true)).join(", ")}]`;
}
function stringText(language, text, style, flow) {
  const quotes = style === "plain" && language === "yaml" && OTHER_IN_YAML_1_1.test(text) ? "single" : style;
  return LANGUAGES[language].writeString(text, quotes, flow);
}

// src/drafts/draft.ts
var DRAFT_FIELDS = [
  ...[
    "title",
    "authors",
    "category",
    "status",
    "rating",
    "started",
    "finished",
    "pageDate",
    "tags",
    "isbn",
    "pages"
  ]
];
var draftOf = (book, style, path7) => ({
  book,
  path: path7,
  options: draftOptions(book, style, path7),
  choices: {
    title: 0,
    authors: 0,
    category: 0,
    status: 0,
    rating: 0,
    started: 0,
    finished: 0,
    tags: 0,
    isbn: 0,
    pages: 0,
    pageDate: 0
  },
  dropped: /* @__PURE__ */ new Set(),
  review: "plain"
});
var NOTHING2 = { entries: [], says: null };
var chosen = ({ options, choices }, field) => options[field][choices[field]] ?? NOTHING2;
var hasNext = ({ options, choices }, field) => choices[field] + 1 < options[field].length;
var withNext = (draft, field) => ({
  ...draft,
  choices: { ...draft.choices, [field]: draft.choices[field] + 1 }
});
var blankKeys = (draft, style) => pairsOf(draft, style).flatMap(({ path: path7, value }) => value.kind === "empty" ? [path7.join(".")] : []);
function renderDraft(draft, style) {
  const pairs = pairsOf(draft, style);
  const isBare = style.language === null && pairs.length === 0;
  const front = isBare ? "" : frontMatterText(style.language ?? "yaml", pairs, style.itemIndent);
  const lines = bodyOf(draft, style);
  const review = reviewOf(draft);
  const body = [lines, review].filter((part) => part !== "").join("\n\n");
  const isParted = front !== "" && body !== "" && (style.lines[0]?.isParted ?? true);
  const text = `${front}${isParted ? "\n" : ""}${body}${body === "" ? "" : "\n"}`;
  return style.newline === "\n" ? text : text.replaceAll("\n", style.newline);
}
var entriesOf = (draft) => DRAFT_FIELDS.flatMap((field) => chosen(draft, field).entries);
function pairsOf(draft, style) {
  const written2 = /* @__PURE__ */ new Map();
  for (const { target, value } of entriesOf(draft)) {
    if (target.at !== "key") continue;
    const id = JSON.stringify(target.path);
    const before = written2.get(id);
    written2.set(id, { path: target.path, value: before === void 0 ? value : together(before.value, value) });
  }
  const own = style.keys.flatMap((key) => {
    const id = JSON.stringify(key.path);
    const value = written2.get(id)?.value ?? (draft.dropped.has(id) ? null : unwritten(key, style));
    written2.delete(id);
    return value === null ? [] : [{ path: key.path, value }];
  });
  return [...own, ...written2.values()];
}
function together(first2, second) {
  if (first2.kind !== "list" && second.kind !== "list") return first2;
  const items = [first2, second].flatMap(
    (value) => value.kind === "list" ? value.items : value.kind === "text" ? [value.text] : []
  );
  const list = first2.kind === "list" ? first2 : second;
  return list.kind === "list" ? { ...list, items: [...new Set(items)] } : first2;
}
var OF_ONE_BOOK = ["title", "authors", "rating", "started", "finished", "date", "isbn", "pages", "url", "cover"];
var ABOUT_ONE_BOOK = /^(?:publish|lang|translat|narrat|binding|format|edition|year|country|times|asin|goodreads|series|volume)|count$|date$|id$/;
var FEWEST_ALIKE = 3;
var ALIKE_SHARE = 0.9;
function unwritten({ word, samples, share, filled, ranks }, style) {
  const isOfBook = [...ranks.keys()].some((field) => OF_ONE_BOOK.includes(field)) || ABOUT_ONE_BOOK.test(word);
  const isStatus = ranks.has("status") && samples.some((node) => statusOfValue(node, style.vocabulary) !== null);
  const texts = samples.map((node) => JSON.stringify(toData(node)));
  const [first2] = samples;
  const isSame2 = samples.length >= FEWEST_ALIKE && filled >= ALIKE_SHARE && new Set(texts).size === 1;
  if (first2 !== void 0 && isSame2 && !isOfBook && !isStatus) return sameValue(first2);
  return share >= USUAL_SHARE ? { kind: "empty" } : null;
}
function sameValue(node) {
  if (node.kind === "mapping") return null;
  if (node.kind === "scalar")
    return typeof node.value === "string" && !isTomlDate(node.style, node.source) ? { kind: "text", text: node.value, style: styleOf([node]) } : bare(node.source);
  const items = node.items.flatMap(({ value }) => value.kind === "scalar" ? [value.source] : []);
  return items.length === node.items.length ? { kind: "list", items, style: styleOf([node]), flow: isFlow([node]) } : null;
}
var isTomlDate = (style, source) => style === "plain" && /^\d{4}-\d\d-\d\d/.test(source);
function bodyOf(draft, style) {
  const entries = entriesOf(draft);
  const values = new Map(entries.flatMap(({ target, value }) => target.at === "line" ? [[target.line, value]] : []));
  const added = entries.flatMap(
    ({ target, value }) => target.at === "new-line" ? [`${style.hasHeaders ? "" : "- "}${target.label}: ${lineText(value)}`] : []
  );
  const last = style.lines.findLastIndex(({ holds }) => holds !== null);
  const lines = style.lines.flatMap((line, index) => {
    const text = lineOf2(line, values.get(line));
    const own = text === null ? [] : [...line.isParted && index > 0 ? [""] : [], text];
    const isAfterList = style.hasHeaders || mostly([line], ({ before }) => /^\s*-/.test(before));
    return index === last && added.length > 0 ? [...own, ...isAfterList ? [] : [""], ...added] : own;
  });
  return lines.join("\n");
}
function lineOf2({ before, after, holds }, value) {
  if (holds === null) return before;
  if (value !== void 0)
    return `${before}${/:$/.test(before) && holds === "label" ? " " : ""}${lineText(value)}${after}`;
  return holds === "label" ? before.trimEnd() : null;
}
var lineText = (value) => value.kind === "list" ? value.items.join(", ") : value.kind === "empty" ? "" : value.text;
var MEANING = /[\\`*_{}[\]<>#|:]|^\s*[-+=~]|^\s*\d+(?=[.)])/gm;
function reviewOf({ book: { review }, review: how, path: path7 }) {
  if (review === null || how === "none") return "";
  if (how === "escaped")
    return review.replaceAll(
      MEANING,
      (sign) => sign.replace(/\S/, (first2) => /\d/.test(first2) ? first2 : `\\${first2}`)
    );
  return path7.endsWith(".mdx") ? review.replaceAll(/[{<]/g, "\\$&") : review;
}

// src/drafts/draft-faults.ts
function differingFields(draft, facts) {
  const { book } = draft;
  const says = (field) => chosen(draft, field).says;
  const wrong = [];
  const expect = (field, isRight) => {
    if (!isRight) wrong.push(field);
  };
  expect("title", facts.title === book.title);
  expect("authors", isSame(facts.authors, says("authors") ?? []));
  expect("category", says("category") === null || facts.category === says("category"));
  expect("status", facts.status === (says("status") ?? statusByDates(facts)));
  expect("rating", facts.rating === says("rating"));
  expect("started", facts.started === says("started"));
  expect("finished", facts.finished === says("finished"));
  expect("tags", includesAll(facts.tags, says("tags")));
  expect("isbn", says("isbn") === null || includesAll(says("isbn"), facts.isbn === null ? [""] : [facts.isbn]));
  expect("pages", says("pages") === null || facts.pages === says("pages"));
  const isForeign = facts.started !== null && book.started === null || facts.finished !== null && book.reads.length === 0;
  expect("pageDate", !isForeign);
  return wrong;
}
var isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
var includesAll = (all, some) => some === null || Array.isArray(all) && Array.isArray(some) && some.every((one) => all.includes(one));
function statusByDates({ started, reads }) {
  const by = reads.length > 0 ? "finished" : started === null ? null : "started";
  return by === null ? null : STATUSES.find((status) => STATUS_TABLE[status].date === by) ?? null;
}
function problemFields(draft, problems, { keys }) {
  const paths = problems.filter(({ rule }) => rule !== "schema/required" && rule !== "shelf/duplicate").map(({ pointer }) => pointerPath(pointer));
  const isAt2 = (path7, at) => path7.every((name, index) => name === at[index]);
  const fields = DRAFT_FIELDS.filter(
    (field) => chosen(draft, field).entries.some(({ target }) => target.at === "key" && paths.some((at) => isAt2(target.path, at)))
  );
  const others2 = keys.filter(({ path: path7 }) => paths.some((at) => isAt2(path7, at))).map(({ path: path7 }) => JSON.stringify(path7));
  return { fields, keys: fields.length > 0 ? [] : others2 };
}

// src/drafts/file-stem.ts
var PLAIN = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0111: "d",
  \u00F0: "d",
  \u0142: "l",
  \u00FE: "th",
  \u0131: "i"
};
var FORBIDDEN = new RegExp('[<>:"/\\\\|?*#^[\\]]|\\p{Cc}', "gu");
var RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$)/i;
var LONGEST2 = 120;
var folded = (text) => text.normalize("NFD").replaceAll(new RegExp("(\\p{Script=Latin})\\p{M}+", "gu"), "$1").normalize("NFC").toLowerCase().replaceAll(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter);
var wordsOf = (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
var withoutApostrophes = (text) => text.replaceAll(new RegExp("(?<=\\p{L})['\u2019\u02BC](?=\\p{L})", "gu"), "");
var joined2 = (joint, prepare) => (text) => wordsOf(folded(prepare(text))).join(joint);
var spelledAnd = (text) => withoutApostrophes(text).replaceAll("&", " and ");
var capital2 = (word) => word.charAt(0).toUpperCase() + word.slice(1);
var titled = (text) => wordsOf(folded(withoutApostrophes(text))).map(capital2).join("_");
var asWritten = (instead) => (text) => text.normalize("NFC").replaceAll(FORBIDDEN, instead).replaceAll(/\s+/g, " ").trim();
var short = (form) => (text) => form(text.split(":")[0] ?? text);
var KEBAB = joined2("-", spelledAnd);
var SNAKE = joined2("_", spelledAnd);
var WRITTEN = asWritten("");
var FORMS = [
  KEBAB,
  joined2("-", withoutApostrophes),
  joined2("-", (text) => text),
  SNAKE,
  joined2("_", withoutApostrophes),
  joined2("_", (text) => text),
  titled,
  WRITTEN,
  asWritten(" -"),
  asWritten("-"),
  asWritten("_"),
  (text) => `\u300A${WRITTEN(text)}\u300B`,
  joined2("", withoutApostrophes),
  ...[KEBAB, SNAKE, titled, WRITTEN].map(short)
];
var LEAST_SHARE = 0.3;
function stemFormOf(names2) {
  const hits = FORMS.map((form) => names2.filter(({ text, stem }) => form(text) === stem.normalize("NFC")).length);
  const best = FORMS[hits.indexOf(Math.max(...hits))];
  if (best !== void 0 && Math.max(...hits) > names2.length * LEAST_SHARE) return best;
  const isHalf = (test) => names2.filter(({ stem }) => test.test(stem)).length * 2 > names2.length;
  if (isHalf(/ /)) return WRITTEN;
  return isHalf(/_/) ? SNAKE : KEBAB;
}
function safeStem(stem, instead) {
  const bare2 = shortened(stem.normalize("NFC")).replace(/^[\s._-]+/, "").replace(/[\s.-]+$/, "");
  if (bare2 === "") return instead;
  return RESERVED.test(bare2) ? `${bare2}${jointOf(bare2)}book` : bare2;
}
var jointOf = (stem) => / /.test(stem) ? " " : /_/.test(stem) ? "_" : "-";
function shortened(stem) {
  const encoder = new TextEncoder();
  if (encoder.encode(stem).length <= LONGEST2) return stem;
  let cut = "";
  let bytes = 0;
  for (const character of stem) {
    bytes += encoder.encode(character).length;
    if (bytes > LONGEST2) break;
    cut += character;
  }
  const word = cut.replace(/[-_ ][^-_ ]*$/, "");
  return word.length * 2 > cut.length ? word : cut;
}

// src/drafts/file-style.ts
var DATED = /^\d{4}(-?)\d{2}\1\d{2}([-_ ])(?=.)/;
function fileStyleOf(notes, usual) {
  const isBundle = mostly(notes, ({ path: path7 }) => isIndex(path7));
  const places = notes.map((note) => placeOf2(note, isBundle));
  const dates = places.map(({ name }) => DATED.exec(name));
  const isDated2 = mostly(dates, (match) => match !== null);
  const [, inner = "", after = "-"] = dates.findLast((match) => match !== null) ?? [];
  const stem = stemFormOf(places.map(({ note, name }) => ({ text: note.facts.title, stem: name.replace(DATED, "") })));
  return {
    ...shelvesOf(places, stem, usual.folder),
    extension: mostFrequent(notes.map(({ path: path7 }) => /\.[a-z]+$/i.exec(path7)?.[0] ?? ".md")) ?? usual.extension,
    stem,
    isBundle,
    date: isDated2 ? { inner, after } : null
  };
}
var isIndex = (path7) => /^index\.[a-z]+$/i.test(baseName(path7));
function placeOf2(note, isBundle) {
  const [folder, name] = splitPath(isBundle && isIndex(note.path) ? splitPath(note.path)[0] : note.path);
  return { note, folder, name: name.replace(/\.[a-z]+$/i, "") };
}
function shelvesOf(places, stem, usual) {
  const folder = mostFrequent(places.map((place) => place.folder)) ?? usual;
  if (new Set(places.map((place) => place.folder)).size < 2) return { folder, shelvedBy: null };
  const isOf = (place, by) => baseName(place.folder) === shelfName(by, { authors: place.note.facts.authors, reads: place.note.facts.reads }, stem);
  for (const by of ["author", "year"]) {
    const alike = places.filter((place) => isOf(place, by));
    if (alike.length * 2 <= places.length) continue;
    return { folder: mostFrequent(alike.map((place) => splitPath(place.folder)[0])) ?? "", shelvedBy: by };
  }
  return { folder, shelvedBy: null };
}
function shelfName(by, { authors, reads }, stem) {
  if (by === "year") return reads.at(-1)?.slice(0, 4) ?? "";
  const [author] = authors;
  return author === void 0 ? "" : safeStem(stem(author), "");
}
function* notePaths(book, style) {
  const { folder, shelvedBy, extension, isBundle, date } = style;
  const shelf = shelvedBy === null ? "" : shelfName(shelvedBy, book, style.stem);
  const day = book.reads.at(-1) ?? book.started ?? null;
  const dated = date === null || !/^\d{4}-\d\d-\d\d$/.test(day ?? "") ? "" : (day ?? "").replaceAll("-", date.inner) + date.after;
  const instead = book.isbn13 ?? "book";
  const stem = safeStem(style.stem(book.title), instead);
  const bare2 = safeStem(stem.replaceAll(/templates?|模板|шаблон|テンプレート/gi, ""), instead);
  const ends = [stem, `${stem}${jointOf(stem)}book`];
  for (let number = 0; ; number += 1) {
    const end = ends[number] ?? `${bare2}${jointOf(bare2)}${number}`;
    const parts = [folder, shelf, isBundle ? `${dated}${end}/index` : `${dated}${end}`];
    yield `${parts.filter((part) => part !== "").join("/")}${extension}`;
  }
}

// src/workspace/mend-drafts.ts
var MOST_ROUNDS2 = 24;
async function mendDrafts(world, wishes, before, first2, style) {
  let drafts = first2;
  for (let round = 0; ; round += 1) {
    const changes = drafts.map((draft) => ({ path: draft.path, before: null, after: renderDraft(draft, style) }));
    const library = await openLibrary(
      { ...world, files: world.withChanges(changes) },
      { wishes, paths: [], since: null, mayBeEmpty: true }
    );
    const read = readBack(library, drafts, changes);
    refuseUnread(read, library);
    const next = nextDrafts(read, before, library, style);
    if (round === MOST_ROUNDS2 || next.every((draft, index) => draft === drafts[index])) return read;
    drafts = next;
  }
}
function readBack(library, drafts, changes) {
  const paths = new Set(drafts.map(({ path: path7 }) => path7));
  const facts = new Map(readable(library.notes).map((note) => [note.path, note.facts]));
  const problems = byFile(checkNotes(library.notes, library.context, paths));
  return drafts.map((draft, index) => ({
    draft,
    text: changes[index]?.after ?? "",
    facts: facts.get(draft.path) ?? null,
    problems: problems.get(draft.path) ?? []
  }));
}
function refuseUnread(read, library) {
  const known = new Set(library.notes.map(({ path: path7 }) => path7));
  const lost = read.find(({ draft }) => !known.has(draft.path));
  if (lost === void 0) return;
  const out = library.found.leftOut.some(({ path: path7 }) => path7 === lost.draft.path);
  throw new UserError(
    `${lost.draft.path} would be a new note, but ${out ? "it would be left out of the notes" : `notes are read from ${library.found.where.join(", ")}`}: name the folder as \`notes\` in the config.`
  );
}
function nextDrafts(read, before, after, style) {
  const drafts = read.map(({ draft }) => draft);
  const disturbing = disturbs(before, after) ? disturbingDrafts(drafts) : /* @__PURE__ */ new Set();
  if (disturbing.size > 0) return drafts.map((draft) => disturbing.has(draft) ? withoutStatus(draft) : draft);
  return read.map(({ draft, facts, problems }) => {
    const wrong = facts === null ? ["title"] : differingFields(draft, facts);
    const faulty = problemFields(draft, problems, style);
    const field = DRAFT_FIELDS.find(
      (name) => (wrong.includes(name) || faulty.fields.includes(name)) && hasNext(draft, name)
    );
    if (field !== void 0) return withNext(draft, field);
    if (faulty.keys.some((key) => !draft.dropped.has(key)))
      return { ...draft, dropped: /* @__PURE__ */ new Set([...draft.dropped, ...faulty.keys]) };
    if (wrong.length > 0 && draft.book.review !== null && draft.review !== "none")
      return {
        ...draft,
        review: draft.review === "plain" ? "escaped" : "none",
        choices: draftOf(draft.book, style, draft.path).choices
      };
    return draft;
  });
}
function disturbingDrafts(drafts) {
  const stating = drafts.filter((draft) => chosen(draft, "status").entries.length > 0 && hasNext(draft, "status"));
  const ended = stating.filter(({ book }) => book.status === "completed" || book.status === "abandoned");
  return new Set(ended.length > 0 ? ended : stating);
}
var withoutStatus = (draft) => ({
  ...draft,
  choices: { ...draft.choices, status: draft.options.status.length - 1 }
});
function disturbs(before, after) {
  const facts = new Map(readable(after.notes).map((note) => [note.path, JSON.stringify(note.facts)]));
  return readable(before.notes).some((note) => facts.get(note.path) !== JSON.stringify(note.facts));
}

// src/workspace/new-note-folder.ts
var USUAL_FOLDERS = [
  ...["content/reading", "content/books", "src/content/reading", "src/content/books", "_books", "_reading"],
  ...["books", "reading", "Books", "Reading"]
];
var EXTENSIONS = [".md", ".mdx", ".markdown"];
function newNoteFolder(files, { config }) {
  const [named] = (config.notes ?? []).flatMap((glob) => placeIn(files, glob));
  if (named !== void 0) return named;
  return { folder: USUAL_FOLDERS.find((folder) => files.hasFolder(folder)) ?? "content/reading", extension: ".md" };
}
function placeIn(files, glob) {
  const path7 = glob.startsWith("!") ? null : files.inside(glob);
  if (path7 === null) return [];
  const isGlob = /[*?[\]{}]/.test(path7) && !files.hasFolder(path7);
  if (!isGlob) return EXTENSIONS.some((end) => path7.endsWith(end)) ? [] : [{ folder: path7, extension: ".md" }];
  const { base } = compileGlob(path7);
  const folders = [base, path7.split("/").slice(0, -1).join("/").replaceAll(/\*\*?/g, "books")];
  return folders.flatMap(
    (folder) => EXTENSIONS.filter(
      (extension) => matchesGlob(compileGlob(path7), `${folder === "" ? "" : `${folder}/`}a${extension}`, { dot: false })
    ).map((extension) => ({ folder, extension }))
  );
}

// src/workspace/same-book.ts
function bookIndex(notes) {
  const byIsbn = /* @__PURE__ */ new Map();
  const byTitle = /* @__PURE__ */ new Map();
  const addAll = (isbns, titles, authors, path7) => {
    for (const isbn of isbns) if (isbn !== null && !byIsbn.has(isbn)) byIsbn.set(isbn, path7);
    for (const title of titles)
      byTitle.set(title, [...byTitle.get(title) ?? [], { authors: authors.map(nameKey), path: path7 }]);
  };
  for (const { path: path7, title, authors, isbn } of notes)
    addAll([isbn === null ? null : isbnsOf(isbn).isbn13], titleKeys(title), authors, path7);
  return {
    find: ({ title, authors, isbn13 }) => {
      const same2 = isbn13 === null ? void 0 : byIsbn.get(isbn13);
      if (same2 !== void 0) return same2;
      const names2 = authors.map(nameKey);
      const isSame2 = (other) => names2.length === 0 || other.length === 0 || other.some((name) => names2.includes(name));
      const found = titleKeys(title).flatMap((key) => byTitle.get(key) ?? []);
      return found.find((other) => isSame2(other.authors))?.path ?? null;
    },
    add: ({ title, authors, isbn10, isbn13 }, path7) => addAll([isbn13, isbn10 === null ? null : toIsbn13(isbn10)], titleKeys(title), authors, path7)
  };
}
function titleKeys(title) {
  const bare2 = title.replace(/\s*\([^()]*#[^()]*\)\s*$/, "");
  return [.../* @__PURE__ */ new Set([textKey(title), textKey(bare2)])];
}
function textKey(text) {
  const words = folded2(text).replaceAll("&", " and ").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words === "" ? text : words;
}
var nameKey = (name) => folded2(name).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "").sort().join(" ");
var folded2 = (text) => text.normalize("NFD").replaceAll(new RegExp("\\p{M}+", "gu"), "").normalize("NFC").toLowerCase();

// src/workspace/schema-words.ts
var NO_WORD = "bookends: no word of a status";
function schemaSays({ schemaFor, readOptions }, path7) {
  const schema = schemaFor(path7);
  const statusKeys = schema.keys.filter((key) => FIELD_KEYS.status.includes(normalWord(key)));
  const allowed = statusKeys.flatMap((key) => {
    const note = readNoteText(path7, `---
${JSON.stringify(key)}: ${JSON.stringify(NO_WORD)}
---
`, readOptions);
    if (!note.readable || note.frontMatter === null) return [];
    return schema.check(note.frontMatter).flatMap(({ rule, ...finding }) => rule === "schema/enum" && "allowed" in finding ? finding.allowed : []);
  });
  const words = allowed.filter((word) => typeof word === "string");
  return { schemaKeys: schema.keys, allowedStatuses: words.length === 0 ? null : words };
}

// src/workspace/new-notes.ts
async function planNotes(world, wishes, books) {
  const library = await openLibrary(world, { wishes, paths: [], since: null, mayBeEmpty: true });
  const { there, fresh } = sortBooks(books, library);
  const files = fileStyleOf(readable(library.notes), newNoteFolder(world.files, library));
  const paths = pathsFor(fresh, files, world.files);
  const [first2 = ""] = paths.values();
  const style = libraryStyle(readable(library.notes), library.context.readOptions, schemaSays(library.context, first2));
  const drafts = fresh.map((book) => draftOf(book, style, paths.get(book) ?? ""));
  const mended = await mendDrafts(world, wishes, library, drafts, style);
  return { notes: mended.map((one) => newNote(one, style)), there };
}
function sortBooks(books, { notes }) {
  const index = bookIndex(readable(notes).map(({ facts }) => facts));
  const there = [];
  const fresh = [];
  for (const book of books) {
    const path7 = index.find(book);
    if (path7 === null) {
      fresh.push(book);
      index.add(book, "");
    } else there.push({ book, path: path7 });
  }
  return { there, fresh };
}
function pathsFor(books, style, files) {
  const taken = /* @__PURE__ */ new Map();
  const isTaken = (path7) => {
    const folder = folderOf(path7);
    const names2 = taken.get(folder) ?? new Set(files.list(folder).map(caseless));
    taken.set(folder, names2);
    return names2.has(caseless(baseName(path7))) || files.kind(path7) !== null;
  };
  const paths = /* @__PURE__ */ new Map();
  for (const book of books) {
    for (const path7 of notePaths(book, style)) {
      const name = style.isBundle ? folderOf(path7) : path7;
      if (!canBeNote(path7) || isTaken(name)) continue;
      taken.get(folderOf(name))?.add(caseless(baseName(name)));
      paths.set(book, path7);
      break;
    }
  }
  return paths;
}
var caseless = (name) => name.normalize("NFC").toLowerCase();
function canBeNote(path7) {
  const folder = folderOf(path7);
  const stem = baseName(/\/index\.[a-z]+$/i.test(path7) ? folder : path7.replace(/\.[a-z]+$/i, ""));
  return isNoteName(path7) && !isDocumentName(stem) && !isTemplateName(stem);
}
function newNote({ draft, text, facts, problems }, style) {
  const required = problems.flatMap((problem) => problem.rule === "schema/required" ? [problem.key] : []);
  const wrong = facts === null ? [] : differingFields(draft, facts);
  const isKnown = (field) => draft.options[field].length > 1 || field === "status" && draft.book.status !== null;
  const unwritten2 = DRAFT_FIELDS.filter(
    (field) => field !== "pageDate" && isKnown(field) && (wrong.includes(field) || !hasNext(draft, field))
  );
  return {
    book: draft.book,
    change: { path: draft.path, before: null, after: text },
    blank: [.../* @__PURE__ */ new Set([...blankKeys(draft, style), ...required])],
    unwritten: unwritten2
  };
}

// src/commands/new-note-lines.ts
var FIELD_WORDS = {
  title: "the title",
  authors: "the authors",
  category: "the category",
  status: "the status",
  rating: "the rating",
  started: "the day it was started",
  finished: "the day it was finished",
  tags: "the tags",
  isbn: "the ISBN",
  pages: "the pages",
  pageDate: "the date"
};
function leftToDo(notes) {
  const blank = countWords(notes.flatMap((note) => note.blank));
  const unwritten2 = countWords(notes.flatMap((note) => note.unwritten.map((field) => FIELD_WORDS[field])));
  return [
    ...blank.length === 0 ? [] : [`Left to fill in: ${blank.map(([key, count]) => ofNotes(key, count, notes)).join(", ")}.`],
    ...unwritten2.map(
      ([what, count]) => `Not written in ${counted(count, "note")}: ${what}, because the notes here or their schema have no way to say it.`
    )
  ].map(escapeInvisible);
}
var ofNotes = (key, count, notes) => count === notes.length ? key : `${key} (in ${counted(count, "note")})`;
function countWords(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

// src/commands/import-books.ts
async function importBooks(world, values, [file = ""]) {
  const { terminal } = world;
  const wishes = wishesOf(values);
  const text = readGivenText(lastOf(values, "cwd") ?? ".", file);
  if (text === null) throw new UserError(`There is no ${file}.`);
  const { readExport } = await import("./book-exports-KSNVFFAE.js");
  const read = readExport(text, vocabularyOf(readSettings(world.files, wishes).config.vocabulary));
  if (!read.ok) throw new UserError(`${file} ${read.failure}`);
  const { service, books, untitled } = read.value;
  const plan = await planNotes(changeableWorld(world), wishes, books);
  if (untitled > 0) terminal.say(`${counted(untitled, "row")} without a title left out.`);
  for (const { book, path: path7 } of plan.there) terminal.say(escapeInvisible(thereLine(book.title, path7)));
  const changes = plan.notes.map(({ change: change2 }) => change2);
  const isWritten = values.has("yes");
  if (isWritten) writeNewNotes(world, changes);
  else printDiff(world, changes);
  for (const line of leftToDo(plan.notes)) terminal.say(line);
  terminal.print(summary2(service, books.length, plan, isWritten));
  if (!isWritten && changes.length > 0)
    terminal.print(`Nothing is written. To write it: bookends import ${escapeInvisible(file)} --yes
`);
  return 0;
}
var thereLine = (title, path7) => path7 === "" ? `${title}: skipped, it is in the file twice` : `${title}: skipped, its note is ${path7}`;
function summary2(service, books, { notes, there }, isWritten) {
  const made = `${counted(notes.length, "new note")}${isWritten ? " written" : ""}`;
  return `${counted(books, "book")} in the export of ${service}: ${made}, ${there.length} skipped.
`;
}
var importCommand = {
  name: "import",
  summary: "Make notes of the books in an export of Goodreads or StoryGraph",
  about: "Makes notes of the books in an export of Goodreads or StoryGraph, in the style of the notes that are there: their folder, file names, keys, words for a status, ratings and dates. A book that has a note already (by its ISBN, else by title and author) is skipped, and no file is overwritten. Without --yes it shows what it would write.",
  operands: {
    usage: "FILE.csv",
    help: "FILE.csv is the export as it was downloaded, from any folder.",
    least: 1,
    most: 1
  },
  options: { yes: { help: "Write the notes" } },
  exits: "0 fine; 2 the file is no such export, or the command, the config or the schema is wrong.",
  run: importBooks
};

// src/workspace/field-summary.ts
var SHOWN = [
  ["title", "title"],
  ["authors", "authors"],
  ["status", "status"],
  ["rating", "rating"],
  ["started", "started"],
  ["finished", "finished"],
  ["tags", "tags"],
  ["cover", "cover"],
  ["url", "url"]
];
var MOST_EXAMPLES = 2;
var LONGEST_EXAMPLE = 40;
function summarizeFields(notes, profile, options) {
  const words = readingWords(options.vocabulary);
  return SHOWN.flatMap(([field, fact]) => {
    const filled = notes.filter(({ facts }) => !isEmptyFact(facts[fact]));
    if (filled.length === 0) return [];
    const keys = [...profile.keys].filter(([key]) => words.fieldsOf(key).includes(field)).map(([key]) => key);
    const date = isFromDate(field, profile, keys) ? ["date"] : [];
    const names2 = [...keys, ...date];
    const said = field === "status" ? statusWords2(notes, profile, keys, words) : exampleWords(filled, fact, field, options);
    const because = date.length === 0 ? "" : ` (${dateReason(options)})`;
    return [{ field, keys: names2.length === 0 ? placeOf3(field) : names2.join(", "), words: said + because }];
  });
}
var isEmptyFact = (value) => value === null || Array.isArray(value) && value.length === 0;
var isFromDate = (field, { keys }, own) => (field === "started" || field === "finished") && own.length === 0 && [...keys.keys()].some((key) => /^date$/i.test(key));
function dateReason({ date, library }) {
  if (date !== null) return "as the config says";
  return library.hasStatus ? "`date` is read by the status of its note" : "no note states a status";
}
var placeOf3 = (field) => field === "status" ? "(dates and tags)" : "(the body or the file name)";
function statusWords2(notes, { keys }, own, { statusOf: statusOf2 }) {
  const words = own.flatMap((key) => [...keys.get(key)?.words?.keys() ?? []]);
  return SHELF_ORDER.flatMap((status) => {
    const count = notes.filter(({ facts }) => facts.status === status).length;
    const said = words.filter((word) => statusOf2(word) === status);
    const written2 = said.length === 0 ? "" : ` (${said.join(", ")})`;
    return count === 0 ? [] : [`${count} ${STATUS_TABLE[status].label}${written2}`];
  }).join(", ");
}
function exampleWords(notes, fact, field, { library }) {
  const texts = notes.map(({ facts }) => exampleOf(facts[fact]));
  const examples = [...new Set(texts)].slice(0, MOST_EXAMPLES).join(", ");
  const scale = field === "rating" ? `of ${library.ratingMax}: ` : "";
  return `${counted(notes.length, "note")}, ${scale}${examples}`;
}
function exampleOf(value) {
  const text = Array.isArray(value) ? value.join(" & ") : String(value);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}\u2026` : text;
}
function differences({ keys }) {
  return [...keys].flatMap(([key, values]) => {
    const usual = kindsOf(values)[0];
    if (usual === void 0) return [];
    return kindsOf(values).slice(1).filter(({ count }) => count * FEW <= usesOf(values)).map(
      ({ kind, count }) => `${counted(count, "note")} ${count === 1 ? "has" : "have"} \`${key}\` as ${KIND_WORDS[kind]}`
    );
  });
}
var FEW = 4;
var KIND_WORDS = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping"
};
function kindsOf({ kinds }) {
  const names2 = ["string", "number", "boolean", "array", "object"];
  return names2.map((kind) => ({ kind, count: kinds[kind] ?? 0 })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

// src/workspace/generated-files.ts
function generatedChanges(files, generated, taken, textAt) {
  const texts = /* @__PURE__ */ new Map();
  for (const { path: path7, text } of generated) {
    if (taken.includes(path7) || (texts.get(path7) ?? text) !== text)
      throw refusal(
        path7,
        `Bookends would have to write two different files to ${path7}: name another one for one of them.`
      );
    texts.set(path7, text);
  }
  return [...texts].map(([path7, text]) => change(files, path7, text, textAt));
}
function refuseUnwritable(files, path7) {
  const fault = files.writeFault(path7, "generated");
  if (fault !== null) throw refusal(path7, `${path7} ${fault}`);
}
function change(files, path7, text, textAt) {
  refuseUnwritable(files, path7);
  if (files.kind(path7) === "symlink")
    throw refusal(path7, `${path7} is a symlink, and Bookends doesn't write through one.`);
  const before = textAt(path7);
  if (before !== null && !isGenerated(before))
    throw refusal(
      path7,
      `${path7} is there already and wasn't made by Bookends, so it is left as it is: move it away or choose another place.`
    );
  return { path: path7, before, after: withLineEndsOf(before, text) };
}
var refusal = (file, sentence) => new UserError(sentence, { file, line: null, column: null });

// src/workspace/unneeded-files.ts
function unneededPaths(files, readmes, shelf, needed) {
  const found = readmes.flatMap((path7) => generatedPlaces(shelf, path7)).flatMap(({ folder, isOurs }) => pathsIn(files, folder).filter(({ name }) => isOurs(name))).map(({ path: path7 }) => path7);
  return [...new Set(found)].sort().filter((path7) => !needed.has(path7) && files.kind(path7) === "file" && files.writeFault(path7, "generated") === null);
}
function removals(files, readmes, paths, textAt) {
  const signed2 = paths.flatMap((path7) => {
    const before = textAt(path7);
    return before !== null && isSigned(before) ? [{ path: path7, before, after: null }] : [];
  });
  if (signed2.length === 0) return [];
  const others2 = neighbours(files, readmes).map((path7) => textAt(path7) ?? "");
  return signed2.filter(({ path: path7 }) => !others2.some((text) => text.includes(splitPath(path7)[1])));
}
function neighbours(files, readmes) {
  const folders = new Set(readmes.map(folderOf));
  return [...folders].flatMap((folder) => pathsIn(files, folder)).filter(({ name }) => /^(?!_bookends-).*\.(?:md|mdx|markdown)$/i.test(name)).map(({ path: path7 }) => path7).filter((path7) => !readmes.includes(path7) && files.kind(path7) === "file");
}
var pathsIn = (files, folder) => files.list(folder).flatMap((name) => {
  const path7 = joinPath(folder, name);
  return path7 === null ? [] : [{ name, path: path7 }];
});

// src/workspace/readme-update.ts
async function update({ files, git }, request) {
  const { config } = readSettings(files, request.wishes);
  const read = await readLibrary(files, config);
  const { found } = read;
  if (read.notes.length === 0) throw new UserError(noNotesSentence(found));
  const shelf = shelfOf(read, config, request.today ?? git.headDay());
  for (const path7 of config.readme) refuseUnwritable(files, path7);
  const drawn = config.readme.map((path7) => draw(files, path7, shelf));
  for (const { path: path7, blocks } of drawn) keepRows(path7, blocks, shelf, found);
  const data = dataFile(config.data, shelf);
  const generated = [...drawn.flatMap((file) => file.files), ...data];
  const needed = new Set(generated.map(({ path: path7 }) => path7));
  const unneeded = shelf.notes.length === 0 ? [] : unneededPaths(files, config.readme, shelf, needed);
  const textAt = await readTexts(files, [...needed, ...unneeded]);
  const beside = generatedChanges(files, generated, config.readme, textAt);
  for (const { path: path7, before } of beside)
    if (data.some((file) => file.path === path7) && before !== null) keepNotes(path7, before, shelf, found);
  const all = [...drawn, ...beside, ...removals(files, config.readme, unneeded, textAt)];
  const [changes, current] = [all.filter(isChanged), all.filter((file) => !isChanged(file))];
  return { changes, current: current.map(({ path: path7 }) => path7), notes: read.notes, found, publish: config.publish };
}
async function readTexts(files, paths) {
  const bytes = await files.read(paths);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return (path7) => {
    const known = decoder.decode(bytes.get(path7));
    return bytes.has(path7) && !known.includes("\uFFFD") ? known : files.text(path7);
  };
}
var isChanged = ({ before, after }) => before !== after;
function draw(files, path7, shelf) {
  const kind = files.kind(path7);
  if (kind === "symlink")
    throw new UserError(
      `${path7} is a symlink, and Bookends doesn't write through one: name the file it leads to as readme.`
    );
  const before = files.text(path7);
  const updated = updateFile({ path: path7, text: before }, shelf);
  if (updated.ok) return { path: path7, before, after: updated.text, blocks: updated.blocks, files: updated.files };
  const [first2, ...more] = updated.faults;
  const others2 = more.length === 0 ? "" : ` (${more.length} more in this file)`;
  const line = first2?.line ?? null;
  throw new UserError(`${path7}:${line}: ${first2 === void 0 ? "" : blockSentence(first2)}${others2}`, {
    file: path7,
    line,
    column: null
  });
}
var dataFile = (path7, { notes }) => path7 === null ? [] : [{ path: path7, text: notesJson(notes.map(({ facts }) => facts)) }];
function keepRows(path7, blocks, shelf, found) {
  const emptied = blocks.find(({ hadRows }) => hadRows !== null && hadRows > 0);
  if (shelf.notes.length > 0 || emptied === void 0) return;
  throw new UserError(`${noneSentence(found)} The table in ${path7} has rows, so it is left as it is.`, {
    file: path7,
    line: emptied.line,
    column: null
  });
}
function keepNotes(path7, before, shelf, found) {
  if (shelf.notes.length > 0 || !before.includes("{")) return;
  const place = { file: path7, line: null, column: null };
  throw new UserError(`${noneSentence(found)} ${path7} holds notes, so it is left as it is.`, place);
}
var noneSentence = (found) => found.paths.length === 0 ? noNotesSentence(found) : `None of the notes in ${found.where.join(", ")} can be read.`;

// src/workspace/setup-files.ts
var SCHEMA_FILE = ".github/reading.schema.json";
var CONFIG_SCHEMA = "https://raw.githubusercontent.com/<owner>/bookends/v1/schema/config.schema.json";
function renderConfig(settings) {
  const lines = settings.map(({ key, value, reason }) => `
# ${reason}
${key}: ${value}
`);
  return `# yaml-language-server: $schema=${CONFIG_SCHEMA}
${lines.join("")}`;
}
var yamlText = (text) => /^[\w./-]+$/.test(text) && !/^[-.\d]/.test(text) ? text : JSON.stringify(text);
var yamlTexts = (texts) => texts.length === 1 && texts[0] !== void 0 ? yamlText(texts[0]) : `[${texts.map(yamlText).join(", ")}]`;
function renderSchema(profile, vocabulary, title) {
  const { $schema, ...schema } = writtenSchema(profile, readingWords(vocabulary));
  const description = `What ${counted(profile.notes, "note")} of this repository have in common, written by bookends init. Change it as you like.`;
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}
`;
}

// src/workspace/workflows.ts
var OWNER = "<owner>";
var CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var BOOKENDS = `${OWNER}/bookends@v1 # zizmor: ignore[unpinned-uses] v1 follows the newest 1.x`;
var VALIDATE_WORKFLOW = {
  path: ".github/workflows/bookends-validate.yml",
  text: `name: Check reading notes

on: pull_request

permissions: {}

jobs:
  validate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # the comment and the suggestions
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${BOOKENDS}
`
};
var UPDATE_WORKFLOW = {
  path: ".github/workflows/bookends-update.yml",
  text: `name: Update the reading list

on:
  push:
  workflow_dispatch:

permissions: {}

concurrency: bookends-update

jobs:
  update:
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    permissions:
      contents: write # the commit, which Bookends makes over GitHub's API
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${BOOKENDS}
`
};
var WORKFLOWS = [VALIDATE_WORKFLOW, UPDATE_WORKFLOW];

// src/workspace/library-setup.ts
async function planSetup(world, wishes, askDate) {
  const { files } = world;
  const configFile = wishes.config ?? DEFAULT_CONFIG_FILE;
  const looking = files.text(configFile) === null ? { ...wishes, config: null } : wishes;
  const { config } = readSettings(files, looking);
  const library = await readLibrary(files, config);
  if (library.notes.length === 0) throw new UserError(noNotesSentence(library.found));
  const wanted = await wantedFiles(world, { wishes, config, configFile, library, askDate });
  const settled = world.withChanges(wanted.changes);
  const { report } = await validate({ files: settled, git: world.git }, { wishes: looking, paths: [], since: null });
  const readables = readable(library.notes);
  const profile = profileOf(library.notes);
  return {
    found: library.found,
    fields: summarizeFields(readables, profile, library.readOptions),
    differences: differences(profile),
    ...wanted,
    report
  };
}
async function wantedFiles(world, setup) {
  const { files, git } = world;
  const { wishes, configFile, library } = setup;
  const texts = WORKFLOWS.map(({ path: path7, text }) => [path7, text]);
  const hasConfig = files.text(configFile) !== null;
  if (!hasConfig) {
    if (wishes.schema === null)
      texts.push([
        SCHEMA_FILE,
        renderSchema(profileOf(library.notes), library.readOptions.vocabulary, "A reading note")
      ]);
    texts.push([configFile, renderConfig(await settingsOf(setup))]);
  }
  const own = texts.map(([path7, after]) => ({ path: path7, before: files.text(path7), after }));
  const missing = own.filter(({ before }) => before === null);
  const settled = { files: world.withChanges(missing), git };
  const written2 = wishes.config === null || hasConfig ? wishes : { ...wishes, config: configFile };
  const readmes = (await update(settled, { wishes: written2, today: null })).changes;
  const fresh = readmes.filter((file) => !hasBlocks(file) && !missing.some(({ path: path7 }) => path7 === file.path));
  const kept = [...own.filter(({ before }) => before !== null), ...readmes.filter(hasBlocks)].map(({ path: path7 }) => path7);
  return { changes: [...missing, ...fresh], kept: [...kept, ...hasConfig ? [configFile] : []] };
}
async function settingsOf({ wishes, config, library, askDate }) {
  const { found, readOptions } = library;
  const scale = ratingScale(readOptions).max;
  const date = await dateMeaning(library, askDate);
  const settings = [
    wishes.notes === null ? null : { key: "notes", value: yamlTexts(wishes.notes), reason: "Where the notes are." },
    {
      key: "schema",
      value: yamlText(wishes.schema ?? SCHEMA_FILE),
      reason: wishes.schema === null ? `What the ${counted(found.paths.length, "note")} in ${found.where.join(", ")} have in common: change it as you like.` : "What each note is held against."
    },
    wishes.readme === null ? null : { key: "readme", value: yamlTexts(wishes.readme), reason: "Where the reading list stands." },
    config.rating.max === null && scale !== USUAL_SCALE && library.notes.some((note) => note.readable && note.facts.rating !== null) ? {
      key: "rating",
      value: `{ max: ${scale} }`,
      reason: `Some notes have more than ${USUAL_SCALE}, so ratings are out of ${scale}.`
    } : null,
    date === null ? null : { key: "date", value: date, reason: "What the key `date` means in these notes." }
  ];
  return settings.filter((setting) => setting !== null);
}
var USUAL_SCALE = 5;
async function dateMeaning({ notes, readOptions }, askDate) {
  const { hasStatus, isDateOfPage } = readOptions.library;
  const hasDate = notes.some(
    (note) => note.readable && note.frontMatter?.content.entries.some(({ key }) => /^date$/i.test(key))
  );
  if (!hasDate || hasStatus || isDateOfPage || readOptions.date !== null) return null;
  const answer = await askDate("finished");
  return answer === "finished" ? null : answer;
}
var hasBlocks = ({ path: path7, before }) => before !== null && findRegions(before.replace(/^\uFEFF/, ""), isBlock, path7).regions.length > 0;

// src/commands/init.ts
async function init(world, values) {
  const { terminal } = world;
  const plan = await planSetup(changeableWorld(world), wishesOf(values), askDateOf(world));
  terminal.print(understanding(plan));
  for (const path7 of plan.kept) terminal.print(`${escapeInvisible(path7)} is there and stays as it is
`);
  if (values.has("yes")) writeChanges(world, plan.changes, { purpose: "setup" });
  else printDiff(world, plan.changes);
  printCheck(world, plan, values.has("yes"));
  return 0;
}
var askDateOf = ({ terminal }) => async (guess) => {
  if (terminal.ask === null) return guess;
  const answer = await terminal.ask(
    `What does \`date\` mean: the day a book was finished, was started, or none of both? [${guess}] `
  );
  const meanings = ["finished", "started", "none"];
  return meanings.find((meaning) => answer.trim() !== "" && meaning.startsWith(answer.trim().toLowerCase())) ?? guess;
};
function understanding({ found, fields, differences: differences2 }) {
  const second = found.choice?.second ?? null;
  const next = second === null ? "" : ` (next would be ${escapeInvisible(second.folder || ".")}, with ${second.count})`;
  const width = Math.max(...fields.map(({ field }) => field.length), 0);
  const keyWidth = Math.max(...fields.map(({ keys }) => keys.length), 0);
  const rows = fields.map(({ field, keys, words }) => `  ${field.padEnd(width)}  ${keys.padEnd(keyWidth)}  ${words}`);
  const lines = [
    `${counted(found.paths.length, "note")} in ${found.where.map(escapeInvisible).join(", ")}${next}`,
    ...rows.map(escapeInvisible),
    ...differences2.map((difference) => `  ${escapeInvisible(difference)}`)
  ];
  return `${lines.join("\n")}

`;
}
function printCheck({ terminal }, { changes, report }, isWritten) {
  const workflows = WORKFLOWS.filter(({ path: path7 }) => changes.some((change2) => change2.path === path7));
  if (OWNER.startsWith("<") && workflows.length > 0)
    terminal.print(
      `In ${workflows.map(({ path: path7 }) => path7).join(" and ")}, put the account that you take Bookends from in place of ${OWNER}.
`
    );
  terminal.print(
    `
${isWritten ? "" : "With these files, "}bookends check says:
${toPretty(report, colorsOf(terminal))}`
  );
  if (!isWritten && changes.length > 0) terminal.print("Nothing is written. To write it: bookends init --yes\n");
}
var initCommand = {
  name: "init",
  summary: "Set up a repository of notes",
  about: "Sets up a repository of notes: shows what it understood of them, and writes a config, the schema that the notes keep to, both workflows and the README's first reading list. Without --yes it shows what it would write. A file that is there already is never overwritten.",
  operands: null,
  options: { yes: { help: "Write the files" } },
  exits: "0 fine; 2 there is no note, or the command or the config is wrong.",
  run: init
};

// src/commands/new-note.ts
async function newNote2(world, values, [given = ""]) {
  const title = lineOf(given);
  if (title === "") throw new UserError("A note needs a title.");
  const book = {
    ...bookCalled(title),
    authors: namesOf(values.get("author") ?? []),
    status: statusGiven(world, values)
  };
  const { notes, there } = await planNotes(changeableWorld(world), wishesOf(values), [book]);
  const [known] = there;
  if (known !== void 0) throw new UserError(`${known.path} is a note about that book already.`);
  writeNewNotes(
    world,
    notes.map(({ change: change2 }) => change2),
    (path7) => `${path7}
`
  );
  for (const line of leftToDo(notes)) world.terminal.say(line);
  return 0;
}
function statusGiven({ files }, values) {
  const word = lastOf(values, "status");
  if (word === null) return null;
  const vocabulary = vocabularyOf(readSettings(files, wishesOf(values)).config.vocabulary);
  const status = statusOfWord(word, vocabulary);
  if (status !== null) return status;
  const close = nearest(word, [...vocabulary.keys()]);
  const hint = close === null ? "" : ` Did you mean ${close}?`;
  throw new UserError(`--status ${escapeInvisible(word)} is no word for ${STATUSES.join(", ")}.${hint}`);
}
var newCommand = {
  name: "new",
  summary: "Make the note of one book",
  about: "Makes the note of one book in the style of the notes that are there, and prints its path. A book that has a note already is refused. Says which keys are left to fill in.",
  operands: { usage: "TITLE", help: "TITLE is the book's title, in quotes if it has spaces.", least: 1, most: 1 },
  options: {
    author: { value: "NAME", repeats: true, help: "An author; may be repeated" },
    status: { value: "WORD", help: "Its status, in any word that is read as one" }
  },
  exits: "0 fine; 2 the book has a note already, or the command, the config or the schema is wrong.",
  run: newNote2
};

// src/commands/notes.ts
var FORMATS2 = ["pretty", "json"];
async function showNotes(world, values) {
  const format = wordOf(values, "format", FORMATS2);
  const { notes, found } = await listNotes(world.files, wishesOf(values));
  sayUnread(world, notes);
  sayLeftOut(world, found);
  if (found.paths.length === 0) world.terminal.say(noNotesSentence(found));
  else if (format === "pretty") world.terminal.say(escapeInvisible(`Notes are read from ${whereNotesAre(found)}.`));
  const facts = readable(notes).map((note) => note.facts);
  world.terminal.print(format === "json" ? jsonText(facts) : onScreen(notesText(facts)));
  return 0;
}
var notesCommand = {
  name: "notes",
  summary: "List the notes as Bookends reads them",
  about: "Lists the notes as Bookends reads them.",
  operands: null,
  options: { format: { value: "FORMAT", words: FORMATS2, help: "How the notes are printed" } },
  exits: "0 fine; 2 the command or the config is wrong.",
  run: showNotes
};

// src/generated/markdown-css.js
var css = { "light": `/*light */
.markdown-body {
  color-scheme: light;
  /** CSS default easing. Use for hover state changes and micro-interactions. */
  /** Accelerating motion. Use for elements exiting the viewport (moving off-screen). */
  /** Smooth acceleration and deceleration. Use for elements moving or morphing within the viewport. */
  /** Decelerating motion. Use for elements entering the viewport or appearing on screen. */
  /** Constant motion with no acceleration. Use for continuous animations like progress bars or loaders. */
  -ms-text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  margin: 0;
  font-weight: 400;
  color: #1f2328;
  background-color: #ffffff;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji";
  font-size: 16px;
  line-height: 1.5;
  word-wrap: break-word;
}

.markdown-body a {
  text-decoration: underline;
  text-underline-offset: .2rem;
}

.markdown-body .octicon {
  display: inline-block;
  fill: currentColor;
  vertical-align: text-bottom;
}

.markdown-body h1:hover .anchor .octicon-link:before,
.markdown-body h2:hover .anchor .octicon-link:before,
.markdown-body h3:hover .anchor .octicon-link:before,
.markdown-body h4:hover .anchor .octicon-link:before,
.markdown-body h5:hover .anchor .octicon-link:before,
.markdown-body h6:hover .anchor .octicon-link:before {
  width: 16px;
  height: 16px;
  content: ' ';
  display: inline-block;
  background-color: currentColor;
  -webkit-mask-image: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' version='1.1' aria-hidden='true'><path fill-rule='evenodd' d='M7.775 3.275a.75.75 0 001.06 1.06l1.25-1.25a2 2 0 112.83 2.83l-2.5 2.5a2 2 0 01-2.83 0 .75.75 0 00-1.06 1.06 3.5 3.5 0 004.95 0l2.5-2.5a3.5 3.5 0 00-4.95-4.95l-1.25 1.25zm-4.69 9.64a2 2 0 010-2.83l2.5-2.5a2 2 0 012.83 0 .75.75 0 001.06-1.06 3.5 3.5 0 00-4.95 0l-2.5 2.5a3.5 3.5 0 004.95 4.95l1.25-1.25a.75.75 0 00-1.06-1.06l-1.25 1.25a2 2 0 01-2.83 0z'></path></svg>");
  mask-image: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' version='1.1' aria-hidden='true'><path fill-rule='evenodd' d='M7.775 3.275a.75.75 0 001.06 1.06l1.25-1.25a2 2 0 112.83 2.83l-2.5 2.5a2 2 0 01-2.83 0 .75.75 0 00-1.06 1.06 3.5 3.5 0 004.95 0l2.5-2.5a3.5 3.5 0 00-4.95-4.95l-1.25 1.25zm-4.69 9.64a2 2 0 010-2.83l2.5-2.5a2 2 0 012.83 0 .75.75 0 001.06-1.06 3.5 3.5 0 00-4.95 0l-2.5 2.5a3.5 3.5 0 004.95 4.95l1.25-1.25a.75.75 0 00-1.06-1.06l-1.25 1.25a2 2 0 01-2.83 0z'></path></svg>");
}

.markdown-body details,
.markdown-body figcaption,
.markdown-body figure {
  display: block;
}

.markdown-body summary {
  display: list-item;
}

.markdown-body [hidden] {
  display: none !important;
}

.markdown-body a {
  background-color: rgba(0,0,0,0);
  color: #0969da;
  text-decoration: none;
}

.markdown-body abbr[title] {
  border-bottom: none;
  -webkit-text-decoration: underline dotted;
  text-decoration: underline dotted;
}

.markdown-body b,
.markdown-body strong {
  font-weight: 600;
}

.markdown-body dfn {
  font-style: italic;
}

.markdown-body h1 {
  margin: .67em 0;
  font-weight: 600;
  padding-bottom: .3em;
  font-size: 2em;
  border-bottom: 1px solid #d1d9e0b3;
}

.markdown-body mark {
  background-color: #fff8c5;
  color: #1f2328;
}

.markdown-body small {
  font-size: 90%;
}

.markdown-body sub,
.markdown-body sup {
  font-size: 75%;
  line-height: 0;
  position: relative;
  vertical-align: baseline;
}

.markdown-body sub {
  bottom: -0.25em;
}

.markdown-body sup {
  top: -0.5em;
}

.markdown-body img {
  border-style: none;
  max-width: 100%;
  box-sizing: content-box;
}

.markdown-body code,
.markdown-body kbd,
.markdown-body pre,
.markdown-body samp {
  font-family: monospace;
  font-size: 1em;
}

.markdown-body figure {
  margin: 1em 2.5rem;
}

.markdown-body hr {
  box-sizing: content-box;
  overflow: hidden;
  background: rgba(0,0,0,0);
  border-bottom: 1px solid #d1d9e0b3;
  height: .25em;
  padding: 0;
  margin: 1.5rem 0;
  background-color: #d1d9e0;
  border: 0;
}

.markdown-body input {
  font: inherit;
  margin: 0;
  overflow: visible;
  font-family: inherit;
  font-size: inherit;
  line-height: inherit;
}

.markdown-body [type=button],
.markdown-body [type=reset],
.markdown-body [type=submit] {
  -webkit-appearance: button;
  appearance: button;
}

.markdown-body [type=checkbox],
.markdown-body [type=radio] {
  box-sizing: border-box;
  padding: 0;
}

.markdown-body [type=number]::-webkit-inner-spin-button,
.markdown-body [type=number]::-webkit-outer-spin-button {
  height: auto;
}

.markdown-body [type=search]::-webkit-search-cancel-button,
.markdown-body [type=search]::-webkit-search-decoration {
  -webkit-appearance: none;
  appearance: none;
}

.markdown-body ::-webkit-input-placeholder {
  color: inherit;
  opacity: .54;
}

.markdown-body ::-webkit-file-upload-button {
  -webkit-appearance: button;
  appearance: button;
  font: inherit;
}

.markdown-body a:hover {
  text-decoration: underline;
}

.markdown-body ::placeholder {
  color: #59636e;
  opacity: 1;
}

.markdown-body hr::before {
  display: table;
  content: "";
}

.markdown-body hr::after {
  display: table;
  clear: both;
  content: "";
}

.markdown-body table {
  border-spacing: 0;
  border-collapse: collapse;
  display: block;
  width: max-content;
  max-width: 100%;
  overflow: auto;
  font-variant: tabular-nums;
}

.markdown-body td,
.markdown-body th {
  padding: 0;
}

.markdown-body details summary {
  cursor: pointer;
}

.markdown-body a:focus,
.markdown-body [role=button]:focus,
.markdown-body input[type=radio]:focus,
.markdown-body input[type=checkbox]:focus {
  outline: 2px solid var(--borderColor-accent-emphasis);
  outline-offset: -2px;
  box-shadow: none;
}

.markdown-body a:focus:not(:focus-visible),
.markdown-body [role=button]:focus:not(:focus-visible),
.markdown-body input[type=radio]:focus:not(:focus-visible),
.markdown-body input[type=checkbox]:focus:not(:focus-visible) {
  outline: solid 1px rgba(0,0,0,0);
}

.markdown-body a:focus-visible,
.markdown-body [role=button]:focus-visible,
.markdown-body input[type=radio]:focus-visible,
.markdown-body input[type=checkbox]:focus-visible {
  outline: 2px solid var(--borderColor-accent-emphasis);
  outline-offset: -2px;
  box-shadow: none;
}

.markdown-body a:not([class]):focus,
.markdown-body a:not([class]):focus-visible,
.markdown-body input[type=radio]:focus,
.markdown-body input[type=radio]:focus-visible,
.markdown-body input[type=checkbox]:focus,
.markdown-body input[type=checkbox]:focus-visible {
  outline-offset: 0;
}

.markdown-body kbd {
  display: inline-block;
  padding: 0.25rem;
  font: 11px ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;
  line-height: 10px;
  color: #1f2328;
  vertical-align: middle;
  background-color: #f6f8fa;
  border: solid 1px var(--borderColor-muted);
  border-bottom-color: var(--borderColor-muted);
  border-radius: 6px;
  box-shadow: inset 0 -1px 0 var(--borderColor-muted);
}

.markdown-body h1,
.markdown-body h2,
.markdown-body h3,
.markdown-body h4,
.markdown-body h5,
.markdown-body h6 {
  margin-top: 1.5rem;
  margin-bottom: 1rem;
  font-weight: 600;
  line-height: 1.25;
}

.markdown-body h2 {
  font-weight: 600;
  padding-bottom: .3em;
  font-size: 1.5em;
  border-bottom: 1px solid #d1d9e0b3;
}

.markdown-body h3 {
  font-weight: 600;
  font-size: 1.25em;
}

.markdown-body h4 {
  font-weight: 600;
  font-size: 1em;
}

.markdown-body h5 {
  font-weight: 600;
  font-size: .875em;
}

.markdown-body h6 {
  font-weight: 600;
  font-size: .85em;
  color: #59636e;
}

.markdown-body p {
  margin-top: 0;
  margin-bottom: 10px;
}

.markdown-body blockquote {
  margin: 0;
  padding: 0 1em;
  color: #59636e;
  border-left: .25em solid #d1d9e0;
}

.markdown-body ul,
.markdown-body ol {
  margin-top: 0;
  margin-bottom: 0;
  padding-left: 2em;
}

.markdown-body ol ol,
.markdown-body ul ol {
  list-style-type: lower-roman;
}

.markdown-body ul ul ol,
.markdown-body ul ol ol,
.markdown-body ol ul ol,
.markdown-body ol ol ol {
  list-style-type: lower-alpha;
}

.markdown-body dd {
  margin-left: 0;
}

.markdown-body tt,
.markdown-body code,
.markdown-body samp {
  font-family: ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;
  font-size: 12px;
}

.markdown-body pre {
  margin-top: 0;
  margin-bottom: 0;
  font-family: ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;
  font-size: 12px;
  word-wrap: normal;
}

.markdown-body .octicon {
  display: inline-block;
  overflow: visible !important;
  vertical-align: text-bottom;
  fill: currentColor;
}

.markdown-body input::-webkit-outer-spin-button,
.markdown-body input::-webkit-inner-spin-button {
  margin: 0;
  appearance: none;
}

.markdown-body .mr-2 {
  margin-right: 0.5rem !important;
}

.markdown-body::before {
  display: table;
  content: "";
}

.markdown-body::after {
  display: table;
  clear: both;
  content: "";
}

.markdown-body>*:first-child {
  margin-top: 0 !important;
}

.markdown-body>*:last-child {
  margin-bottom: 0 !important;
}

.markdown-body a:not([href]) {
  color: inherit;
  text-decoration: none;
}

.markdown-body .absent {
  color: #d1242f;
}

.markdown-body .anchor {
  float: left;
  padding-right: 0.25rem;
  margin-left: -20px;
  line-height: 1;
}

.markdown-body .anchor:focus {
  outline: none;
}

.markdown-body p,
.markdown-body blockquote,
.markdown-body ul,
.markdown-body ol,
.markdown-body dl,
.markdown-body table,
.markdown-body pre,
.markdown-body details {
  margin-top: 0;
  margin-bottom: 1rem;
}

.markdown-body blockquote>:first-child {
  margin-top: 0;
}

.markdown-body blockquote>:last-child {
  margin-bottom: 0;
}

.markdown-body h1 .octicon-link,
.markdown-body h2 .octicon-link,
.markdown-body h3 .octicon-link,
.markdown-body h4 .octicon-link,
.markdown-body h5 .octicon-link,
.markdown-body h6 .octicon-link {
  color: #1f2328;
  vertical-align: middle;
  visibility: hidden;
}

.markdown-body h1:hover .anchor,
.markdown-body h2:hover .anchor,
.markdown-body h3:hover .anchor,
.markdown-body h4:hover .anchor,
.markdown-body h5:hover .anchor,
.markdown-body h6:hover .anchor {
  text-decoration: none;
}

.markdown-body h1:hover .anchor .octicon-link,
.markdown-body h2:hover .anchor .octicon-link,
.markdown-body h3:hover .anchor .octicon-link,
.markdown-body h4:hover .anchor .octicon-link,
.markdown-body h5:hover .anchor .octicon-link,
.markdown-body h6:hover .anchor .octicon-link {
  visibility: visible;
}

.markdown-body h1 tt,
.markdown-body h1 code,
.markdown-body h2 tt,
.markdown-body h2 code,
.markdown-body h3 tt,
.markdown-body h3 code,
.markdown-body h4 tt,
.markdown-body h4 code,
.markdown-body h5 tt,
.markdown-body h5 code,
.markdown-body h6 tt,
.markdown-body h6 code {
  padding: 0 .2em;
  font-size: inherit;
}

.markdown-body summary h1,
.markdown-body summary h2,
.markdown-body summary h3,
.markdown-body summary h4,
.markdown-body summary h5,
.markdown-body summary h6 {
  display: inline-block;
}

.markdown-body summary h1 .anchor,
.markdown-body summary h2 .anchor,
.markdown-body summary h3 .anchor,
.markdown-body summary h4 .anchor,
.markdown-body summary h5 .anchor,
.markdown-body summary h6 .anchor {
  margin-left: -40px;
}

.markdown-body summary h1,
.markdown-body summary h2 {
  padding-bottom: 0;
  border-bottom: 0;
}

.markdown-body ul.no-list,
.markdown-body ol.no-list {
  padding: 0;
  list-style-type: none;
}

.markdown-body ol[type="a s"] {
  list-style-type: lower-alpha;
}

.markdown-body ol[type="A s"] {
  list-style-type: upper-alpha;
}

.markdown-body ol[type="i s"] {
  list-style-type: lower-roman;
}

.markdown-body ol[type="I s"] {
  list-style-type: upper-roman;
}

.markdown-body ol[type="1"] {
  list-style-type: decimal;
}

.markdown-body div>ol:not([type]) {
  list-style-type: decimal;
}

.markdown-body ul ul,
.markdown-body ul ol,
.markdown-body ol ol,
.markdown-body ol ul {
  margin-top: 0;
  margin-bottom: 0;
}

.markdown-body li>p {
  margin-top: 1rem;
}

.markdown-body li+li {
  margin-top: .25em;
}

.markdown-body dl {
  padding: 0;
}

.markdown-body dl dt {
  padding: 0;
  margin-top: 1rem;
  font-size: 1em;
  font-style: italic;
  font-weight: 600;
}

.markdown-body dl dd {
  padding: 0 1rem;
  margin-bottom: 1rem;
}

.markdown-body table th {
  font-weight: 600;
}

.markdown-body table th,
.markdown-body table td {
  padding: 6px 13px;
  border: 1px solid #d1d9e0;
}

.markdown-body table td>:last-child {
  margin-bottom: 0;
}

.markdown-body table tr {
  background-color: #ffffff;
  border-top: 1px solid #d1d9e0b3;
}

.markdown-body table tr:nth-child(2n) {
  background-color: #f6f8fa;
}

.markdown-body table img {
  background-color: rgba(0,0,0,0);
}

.markdown-body img[align=right] {
  padding-left: 20px;
}

.markdown-body img[align=left] {
  padding-right: 20px;
}

.markdown-body .emoji {
  max-width: none;
  vertical-align: text-top;
  background-color: rgba(0,0,0,0);
}

.markdown-body span.frame {
  display: block;
  overflow: hidden;
}

.markdown-body span.frame>span {
  display: block;
  float: left;
  width: auto;
  padding: 7px;
  margin: 13px 0 0;
  overflow: hidden;
  border: 1px solid #d1d9e0;
}

.markdown-body span.frame span img {
  display: block;
  float: left;
}

.markdown-body span.frame span span {
  display: block;
  padding: 5px 0 0;
  clear: both;
  color: #1f2328;
}

.markdown-body span.align-center {
  display: block;
  overflow: hidden;
  clear: both;
}

.markdown-body span.align-center>span {
  display: block;
  margin: 13px auto 0;
  overflow: hidden;
  text-align: center;
}

.markdown-body span.align-center span img {
  margin: 0 auto;
  text-align: center;
}

.markdown-body span.align-right {
  display: block;
  overflow: hidden;
  clear: both;
}

.markdown-body span.align-right>span {
  display: block;
  margin: 13px 0 0;
  overflow: hidden;
  text-align: right;
}

.markdown-body span.align-right span img {
  margin: 0;
  text-align: right;
}

.markdown-body span.float-left {
  display: block;
  float: left;
  margin-right: 13px;
  overflow: hidden;
}

.markdown-body span.float-left span {
  margin: 13px 0 0;
}

.markdown-body span.float-right {
  display: block;
  float: right;
  margin-left: 13px;
  overflow: hidden;
}

.markdown-body span.float-right>span {
  display: block;
  margin: 13px auto 0;
  overflow: hidden;
  text-align: right;
}

.markdown-body code,
.markdown-body tt {
  padding: .2em .4em;
  margin: 0;
  font-size: 85%;
  white-space: break-spaces;
  background-color: #818b981f;
  border-radius: 6px;
}

.markdown-body code br,
.markdown-body tt br {
  display: none;
}

.markdown-body del code {
  text-decoration: inherit;
}

.markdown-body samp {
  font-size: 85%;
}

.markdown-body pre code {
  font-size: 100%;
}

.markdown-body pre>code {
  padding: 0;
  margin: 0;
  word-break: normal;
  white-space: pre;
  background: rgba(0,0,0,0);
  border: 0;
}

.markdown-body .highlight {
  margin-bottom: 1rem;
}

.markdown-body .highlight pre {
  margin-bottom: 0;
  word-break: normal;
}

.markdown-body .highlight pre,
.markdown-body pre {
  padding: 1rem;
  overflow: auto;
  font-size: 85%;
  line-height: 1.45;
  color: #1f2328;
  background-color: #f6f8fa;
  border-radius: 6px;
}

.markdown-body pre code,
.markdown-body pre tt {
  display: inline;
  padding: 0;
  margin: 0;
  overflow: visible;
  line-height: inherit;
  word-wrap: normal;
  background-color: rgba(0,0,0,0);
  border: 0;
}

.markdown-body .csv-data td,
.markdown-body .csv-data th {
  padding: 5px;
  overflow: hidden;
  font-size: 12px;
  line-height: 1;
  text-align: left;
  white-space: nowrap;
}

.markdown-body .csv-data .blob-num {
  padding: 10px 0.5rem 9px;
  text-align: right;
  background: #ffffff;
  border: 0;
}

.markdown-body .csv-data tr {
  border-top: 0;
}

.markdown-body .csv-data th {
  font-weight: 600;
  background: #f6f8fa;
  border-top: 0;
}

.markdown-body [data-footnote-ref]::before {
  content: "[";
}

.markdown-body [data-footnote-ref]::after {
  content: "]";
}

.markdown-body .footnotes {
  font-size: 12px;
  color: #59636e;
  border-top: 1px solid #d1d9e0;
}

.markdown-body .footnotes ol {
  padding-left: 1rem;
}

.markdown-body .footnotes ol ul {
  display: inline-block;
  padding-left: 1rem;
  margin-top: 1rem;
}

.markdown-body .footnotes li {
  position: relative;
}

.markdown-body .footnotes li:target::before {
  position: absolute;
  top: calc(0.5rem*-1);
  right: calc(0.5rem*-1);
  bottom: calc(0.5rem*-1);
  left: calc(1.5rem*-1);
  pointer-events: none;
  content: "";
  border: 2px solid #0969da;
  border-radius: 6px;
}

.markdown-body .footnotes li:target {
  color: #1f2328;
}

.markdown-body .footnotes .data-footnote-backref g-emoji {
  font-family: monospace;
}

.markdown-body .pl-c {
  color: #59636e;
}

.markdown-body .pl-c1,
.markdown-body .pl-s .pl-v {
  color: #0550ae;
}

.markdown-body .pl-e,
.markdown-body .pl-en {
  color: #6639ba;
}

.markdown-body .pl-smi,
.markdown-body .pl-s .pl-s1 {
  color: #1f2328;
}

.markdown-body .pl-ent {
  color: #0550ae;
}

.markdown-body .pl-k {
  color: #cf222e;
}

.markdown-body .pl-s,
.markdown-body .pl-pds,
.markdown-body .pl-s .pl-pse .pl-s1,
.markdown-body .pl-sr,
.markdown-body .pl-sr .pl-cce,
.markdown-body .pl-sr .pl-sre,
.markdown-body .pl-sr .pl-sra {
  color: #0a3069;
}

.markdown-body .pl-v,
.markdown-body .pl-smw {
  color: #953800;
}

.markdown-body .pl-bu {
  color: #82071e;
}

.markdown-body .pl-ii {
  color: var(--fgColor-danger);
  background-color: var(--bgColor-danger-muted);
}

.markdown-body .pl-c2 {
  color: #f6f8fa;
  background-color: #cf222e;
}

.markdown-body .pl-sr .pl-cce {
  font-weight: bold;
  color: #116329;
}

.markdown-body .pl-ml {
  color: #3b2300;
}

.markdown-body .pl-mh,
.markdown-body .pl-mh .pl-en,
.markdown-body .pl-ms {
  font-weight: bold;
  color: #0550ae;
}

.markdown-body .pl-mi {
  font-style: italic;
  color: #1f2328;
}

.markdown-body .pl-mb {
  font-weight: bold;
  color: #1f2328;
}

.markdown-body .pl-md {
  color: #82071e;
  background-color: #ffebe9;
}

.markdown-body .pl-mi1 {
  color: #116329;
  background-color: #dafbe1;
}

.markdown-body .pl-mc {
  color: #953800;
  background-color: #ffd8b5;
}

.markdown-body .pl-mi2 {
  color: #d1d9e0;
  background-color: #0550ae;
}

.markdown-body .pl-mdr {
  font-weight: bold;
  color: #8250df;
}

.markdown-body .pl-ba {
  color: #59636e;
}

.markdown-body .pl-sg {
  color: #818b98;
}

.markdown-body .pl-corl {
  text-decoration: underline;
  color: #0a3069;
}

.markdown-body [role=button]:focus:not(:focus-visible),
.markdown-body [role=tabpanel][tabindex="0"]:focus:not(:focus-visible),
.markdown-body button:focus:not(:focus-visible),
.markdown-body summary:focus:not(:focus-visible),
.markdown-body a:focus:not(:focus-visible) {
  outline: none;
  box-shadow: none;
}

.markdown-body [tabindex="0"]:focus:not(:focus-visible),
.markdown-body details-dialog:focus:not(:focus-visible) {
  outline: none;
}

.markdown-body g-emoji {
  display: inline-block;
  min-width: 1ch;
  font-family: "Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol";
  font-size: 1em;
  font-style: normal !important;
  font-weight: 400;
  line-height: 1;
  vertical-align: -0.075em;
}

.markdown-body g-emoji img {
  width: 1em;
  height: 1em;
}

.markdown-body a:has(>p,>div,>pre,>blockquote) {
  display: block;
}

.markdown-body a:has(>p,>div,>pre,>blockquote):not(:has(.snippet-clipboard-content,>pre)) {
  width: fit-content;
}

.markdown-body a:has(>p,>div,>pre,>blockquote):has(.snippet-clipboard-content,>pre):focus-visible {
  outline: 2px solid var(--borderColor-accent-emphasis);
  outline-offset: 2px;
}

.markdown-body .task-list-item {
  list-style-type: none;
}

.markdown-body .task-list-item label {
  font-weight: 400;
}

.markdown-body .task-list-item.enabled label {
  cursor: pointer;
}

.markdown-body .task-list-item+.task-list-item {
  margin-top: 0.25rem;
}

.markdown-body .task-list-item .handle {
  display: none;
}

.markdown-body .task-list-item-checkbox {
  margin: 0 .2em .25em -1.4em;
  vertical-align: middle;
}

.markdown-body ul:dir(rtl) .task-list-item-checkbox {
  margin: 0 -1.6em .25em .2em;
}

.markdown-body ol:dir(rtl) .task-list-item-checkbox {
  margin: 0 -1.6em .25em .2em;
}

.markdown-body .contains-task-list:hover .task-list-item-convert-container,
.markdown-body .contains-task-list:focus-within .task-list-item-convert-container {
  display: block;
  width: auto;
  height: 24px;
  overflow: visible;
  clip-path: none;
}

.markdown-body ::-webkit-calendar-picker-indicator {
  filter: invert(50%);
}

.markdown-body .markdown-alert {
  padding: 0.5rem 1rem;
  margin-bottom: 1rem;
  color: inherit;
  border-left: .25em solid #d1d9e0;
}

.markdown-body .markdown-alert>:first-child {
  margin-top: 0;
}

.markdown-body .markdown-alert>:last-child {
  margin-bottom: 0;
}

.markdown-body .markdown-alert .markdown-alert-title {
  display: flex;
  font-weight: 500;
  align-items: center;
  line-height: 1;
}

.markdown-body .markdown-alert.markdown-alert-note {
  border-left-color: #0969da;
}

.markdown-body .markdown-alert.markdown-alert-note .markdown-alert-title {
  color: #0969da;
}

.markdown-body .markdown-alert.markdown-alert-important {
  border-left-color: #8250df;
}

.markdown-body .markdown-alert.markdown-alert-important .markdown-alert-title {
  color: #8250df;
}

.markdown-body .markdown-alert.markdown-alert-warning {
  border-left-color: #9a6700;
}

.markdown-body .markdown-alert.markdown-alert-warning .markdown-alert-title {
  color: #9a6700;
}

.markdown-body .markdown-alert.markdown-alert-tip {
  border-left-color: #1a7f37;
}

.markdown-body .markdown-alert.markdown-alert-tip .markdown-alert-title {
  color: #1a7f37;
}

.markdown-body .markdown-alert.markdown-alert-caution {
  border-left-color: #cf222e;
}

.markdown-body .markdown-alert.markdown-alert-caution .markdown-alert-title {
  color: #d1242f;
}

.markdown-body>*:first-child>.heading-element:first-child {
  margin-top: 0 !important;
}

.markdown-body .highlight pre:has(+.zeroclipboard-container) {
  min-height: 52px;
}

`, "dark": `/*dark */
.markdown-body {
  color-scheme: dark;
  /** CSS default easing. Use for hover state changes and micro-interactions. */
  /** Accelerating motion. Use for elements exiting the viewport (moving off-screen). */
  /** Smooth acceleration and deceleration. Use for elements moving or morphing within the viewport. */
  /** Decelerating motion. Use for elements entering the viewport or appearing on screen. */
  /** Constant motion with no acceleration. Use for continuous animations like progress bars or loaders. */
  -ms-text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  margin: 0;
  font-weight: 400;
  color: #f0f6fc;
  background-color: #0d1117;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji";
  font-size: 16px;
  line-height: 1.5;
  word-wrap: break-word;
}

.markdown-body a {
  text-decoration: underline;
  text-underline-offset: .2rem;
}

.markdown-body .octicon {
  display: inline-block;
  fill: currentColor;
  vertical-align: text-bottom;
}

.markdown-body h1:hover .anchor .octicon-link:before,
.markdown-body h2:hover .anchor .octicon-link:before,
.markdown-body h3:hover .anchor .octicon-link:before,
.markdown-body h4:hover .anchor .octicon-link:before,
.markdown-body h5:hover .anchor .octicon-link:before,
.markdown-body h6:hover .anchor .octicon-link:before {
  width: 16px;
  height: 16px;
  content: ' ';
  display: inline-block;
  background-color: currentColor;
  -webkit-mask-image: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' version='1.1' aria-hidden='true'><path fill-rule='evenodd' d='M7.775 3.275a.75.75 0 001.06 1.06l1.25-1.25a2 2 0 112.83 2.83l-2.5 2.5a2 2 0 01-2.83 0 .75.75 0 00-1.06 1.06 3.5 3.5 0 004.95 0l2.5-2.5a3.5 3.5 0 00-4.95-4.95l-1.25 1.25zm-4.69 9.64a2 2 0 010-2.83l2.5-2.5a2 2 0 012.83 0 .75.75 0 001.06-1.06 3.5 3.5 0 00-4.95 0l-2.5 2.5a3.5 3.5 0 004.95 4.95l1.25-1.25a.75.75 0 00-1.06-1.06l-1.25 1.25a2 2 0 01-2.83 0z'></path></svg>");
  mask-image: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' version='1.1' aria-hidden='true'><path fill-rule='evenodd' d='M7.775 3.275a.75.75 0 001.06 1.06l1.25-1.25a2 2 0 112.83 2.83l-2.5 2.5a2 2 0 01-2.83 0 .75.75 0 00-1.06 1.06 3.5 3.5 0 004.95 0l2.5-2.5a3.5 3.5 0 00-4.95-4.95l-1.25 1.25zm-4.69 9.64a2 2 0 010-2.83l2.5-2.5a2 2 0 012.83 0 .75.75 0 001.06-1.06 3.5 3.5 0 00-4.95 0l-2.5 2.5a3.5 3.5 0 004.95 4.95l1.25-1.25a.75.75 0 00-1.06-1.06l-1.25 1.25a2 2 0 01-2.83 0z'></path></svg>");
}

.markdown-body details,
.markdown-body figcaption,
.markdown-body figure {
  display: block;
}

.markdown-body summary {
  display: list-item;
}

.markdown-body [hidden] {
  display: none !important;
}

.markdown-body a {
  background-color: rgba(0,0,0,0);
  color: #4493f8;
  text-decoration: none;
}

.markdown-body abbr[title] {
  border-bottom: none;
  -webkit-text-decoration: underline dotted;
  text-decoration: underline dotted;
}

.markdown-body b,
.markdown-body strong {
  font-weight: 600;
}

.markdown-body dfn {
  font-style: italic;
}

.markdown-body h1 {
  margin: .67em 0;
  font-weight: 600;
  padding-bottom: .3em;
  font-size: 2em;
  border-bottom: 1px solid #3d444db3;
}

.markdown-body mark {
  background-color: #bb800926;
  color: #f0f6fc;
}

.markdown-body small {
  font-size: 90%;
}

.markdown-body sub,
.markdown-body sup {
  font-size: 75%;
  line-height: 0;
  position: relative;
  vertical-align: baseline;
}

.markdown-body sub {
  bottom: -0.25em;
}

.markdown-body sup {
  top: -0.5em;
}

.markdown-body img {
  border-style: none;
  max-width: 100%;
  box-sizing: content-box;
}

.markdown-body code,
.markdown-body kbd,
.markdown-body pre,
.markdown-body samp {
  font-family: monospace;
  font-size: 1em;
}

.markdown-body figure {
  margin: 1em 2.5rem;
}

.markdown-body hr {
  box-sizing: content-box;
  overflow: hidden;
  background: rgba(0,0,0,0);
  border-bottom: 1px solid #3d444db3;
  height: .25em;
  padding: 0;
  margin: 1.5rem 0;
  background-color: #3d444d;
  border: 0;
}

.markdown-body input {
  font: inherit;
  margin: 0;
  overflow: visible;
  font-family: inherit;
  font-size: inherit;
  line-height: inherit;
}

.markdown-body [type=button],
.markdown-body [type=reset],
.markdown-body [type=submit] {
  -webkit-appearance: button;
  appearance: button;
}

.markdown-body [type=checkbox],
.markdown-body [type=radio] {
  box-sizing: border-box;
  padding: 0;
}

.markdown-body [type=number]::-webkit-inner-spin-button,
.markdown-body [type=number]::-webkit-outer-spin-button {
  height: auto;
}

.markdown-body [type=search]::-webkit-search-cancel-button,
.markdown-body [type=search]::-webkit-search-decoration {
  -webkit-appearance: none;
  appearance: none;
}

.markdown-body ::-webkit-input-placeholder {
  color: inherit;
  opacity: .54;
}

.markdown-body ::-webkit-file-upload-button {
  -webkit-appearance: button;
  appearance: button;
  font: inherit;
}

.markdown-body a:hover {
  text-decoration: underline;
}

.markdown-body ::placeholder {
  color: #9198a1;
  opacity: 1;
}

.markdown-body hr::before {
  display: table;
  content: "";
}

.markdown-body hr::after {
  display: table;
  clear: both;
  content: "";
}

.markdown-body table {
  border-spacing: 0;
  border-collapse: collapse;
  display: block;
  width: max-content;
  max-width: 100%;
  overflow: auto;
  font-variant: tabular-nums;
}

.markdown-body td,
.markdown-body th {
  padding: 0;
}

.markdown-body details summary {
  cursor: pointer;
}

.markdown-body a:focus,
.markdown-body [role=button]:focus,
.markdown-body input[type=radio]:focus,
.markdown-body input[type=checkbox]:focus {
  outline: 2px solid var(--borderColor-accent-emphasis);
  outline-offset: -2px;
  box-shadow: none;
}

.markdown-body a:focus:not(:focus-visible),
.markdown-body [role=button]:focus:not(:focus-visible),
.markdown-body input[type=radio]:focus:not(:focus-visible),
.markdown-body input[type=checkbox]:focus:not(:focus-visible) {
  outline: solid 1px rgba(0,0,0,0);
}

.markdown-body a:focus-visible,
.markdown-body [role=button]:focus-visible,
.markdown-body input[type=radio]:focus-visible,
.markdown-body input[type=checkbox]:focus-visible {
  outline: 2px solid var(--borderColor-accent-emphasis);
  outline-offset: -2px;
  box-shadow: none;
}

.markdown-body a:not([class]):focus,
.markdown-body a:not([class]):focus-visible,
.markdown-body input[type=radio]:focus,
.markdown-body input[type=radio]:focus-visible,
.markdown-body input[type=checkbox]:focus,
.markdown-body input[type=checkbox]:focus-visible {
  outline-offset: 0;
}

.markdown-body kbd {
  display: inline-block;
  padding: 0.25rem;
  font: 11px ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;
  line-height: 10px;
  color: #f0f6fc;
  vertical-align: middle;
  background-color: #151b23;
  border: solid 1px var(--borderColor-muted);
  border-bottom-color: var(--borderColor-muted);
  border-radius: 6px;
  box-shadow: inset 0 -1px 0 var(--borderColor-muted);
}

.markdown-body h1,
.markdown-body h2,
.markdown-body h3,
.markdown-body h4,
.markdown-body h5,
.markdown-body h6 {
  margin-top: 1.5rem;
  margin-bottom: 1rem;
  font-weight: 600;
  line-height: 1.25;
}

.markdown-body h2 {
  font-weight: 600;
  padding-bottom: .3em;
  font-size: 1.5em;
  border-bottom: 1px solid #3d444db3;
}

.markdown-body h3 {
  font-weight: 600;
  font-size: 1.25em;
}

.markdown-body h4 {
  font-weight: 600;
  font-size: 1em;
}

.markdown-body h5 {
  font-weight: 600;
  font-size: .875em;
}

.markdown-body h6 {
  font-weight: 600;
  font-size: .85em;
  color: #9198a1;
}

.markdown-body p {
  margin-top: 0;
  margin-bottom: 10px;
}

.markdown-body blockquote {
  margin: 0;
  padding: 0 1em;
  color: #9198a1;
  border-left: .25em solid #3d444d;
}

.markdown-body ul,
.markdown-body ol {
  margin-top: 0;
  margin-bottom: 0;
  padding-left: 2em;
}

.markdown-body ol ol,
.markdown-body ul ol {
  list-style-type: lower-roman;
}

.markdown-body ul ul ol,
.markdown-body ul ol ol,
.markdown-body ol ul ol,
.markdown-body ol ol ol {
  list-style-type: lower-alpha;
}

.markdown-body dd {
  margin-left: 0;
}

.markdown-body tt,
.markdown-body code,
.markdown-body samp {
  font-family: ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;
  font-size: 12px;
}

.markdown-body pre {
  margin-top: 0;
  margin-bottom: 0;
  font-family: ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;
  font-size: 12px;
  word-wrap: normal;
}

.markdown-body .octicon {
  display: inline-block;
  overflow: visible !important;
  vertical-align: text-bottom;
  fill: currentColor;
}

.markdown-body input::-webkit-outer-spin-button,
.markdown-body input::-webkit-inner-spin-button {
  margin: 0;
  appearance: none;
}

.markdown-body .mr-2 {
  margin-right: 0.5rem !important;
}

.markdown-body::before {
  display: table;
  content: "";
}

.markdown-body::after {
  display: table;
  clear: both;
  content: "";
}

.markdown-body>*:first-child {
  margin-top: 0 !important;
}

.markdown-body>*:last-child {
  margin-bottom: 0 !important;
}

.markdown-body a:not([href]) {
  color: inherit;
  text-decoration: none;
}

.markdown-body .absent {
  color: #f85149;
}

.markdown-body .anchor {
  float: left;
  padding-right: 0.25rem;
  margin-left: -20px;
  line-height: 1;
}

.markdown-body .anchor:focus {
  outline: none;
}

.markdown-body p,
.markdown-body blockquote,
.markdown-body ul,
.markdown-body ol,
.markdown-body dl,
.markdown-body table,
.markdown-body pre,
.markdown-body details {
  margin-top: 0;
  margin-bottom: 1rem;
}

.markdown-body blockquote>:first-child {
  margin-top: 0;
}

.markdown-body blockquote>:last-child {
  margin-bottom: 0;
}

.markdown-body h1 .octicon-link,
.markdown-body h2 .octicon-link,
.markdown-body h3 .octicon-link,
.markdown-body h4 .octicon-link,
.markdown-body h5 .octicon-link,
.markdown-body h6 .octicon-link {
  color: #f0f6fc;
  vertical-align: middle;
  visibility: hidden;
}

.markdown-body h1:hover .anchor,
.markdown-body h2:hover .anchor,
.markdown-body h3:hover .anchor,
.markdown-body h4:hover .anchor,
.markdown-body h5:hover .anchor,
.markdown-body h6:hover .anchor {
  text-decoration: none;
}

.markdown-body h1:hover .anchor .octicon-link,
.markdown-body h2:hover .anchor .octicon-link,
.markdown-body h3:hover .anchor .octicon-link,
.markdown-body h4:hover .anchor .octicon-link,
.markdown-body h5:hover .anchor .octicon-link,
.markdown-body h6:hover .anchor .octicon-link {
  visibility: visible;
}

.markdown-body h1 tt,
.markdown-body h1 code,
.markdown-body h2 tt,
.markdown-body h2 code,
.markdown-body h3 tt,
.markdown-body h3 code,
.markdown-body h4 tt,
.markdown-body h4 code,
.markdown-body h5 tt,
.markdown-body h5 code,
.markdown-body h6 tt,
.markdown-body h6 code {
  padding: 0 .2em;
  font-size: inherit;
}

.markdown-body summary h1,
.markdown-body summary h2,
.markdown-body summary h3,
.markdown-body summary h4,
.markdown-body summary h5,
.markdown-body summary h6 {
  display: inline-block;
}

.markdown-body summary h1 .anchor,
.markdown-body summary h2 .anchor,
.markdown-body summary h3 .anchor,
.markdown-body summary h4 .anchor,
.markdown-body summary h5 .anchor,
.markdown-body summary h6 .anchor {
  margin-left: -40px;
}

.markdown-body summary h1,
.markdown-body summary h2 {
  padding-bottom: 0;
  border-bottom: 0;
}

.markdown-body ul.no-list,
.markdown-body ol.no-list {
  padding: 0;
  list-style-type: none;
}

.markdown-body ol[type="a s"] {
  list-style-type: lower-alpha;
}

.markdown-body ol[type="A s"] {
  list-style-type: upper-alpha;
}

.markdown-body ol[type="i s"] {
  list-style-type: lower-roman;
}

.markdown-body ol[type="I s"] {
  list-style-type: upper-roman;
}

.markdown-body ol[type="1"] {
  list-style-type: decimal;
}

.markdown-body div>ol:not([type]) {
  list-style-type: decimal;
}

.markdown-body ul ul,
.markdown-body ul ol,
.markdown-body ol ol,
.markdown-body ol ul {
  margin-top: 0;
  margin-bottom: 0;
}

.markdown-body li>p {
  margin-top: 1rem;
}

.markdown-body li+li {
  margin-top: .25em;
}

.markdown-body dl {
  padding: 0;
}

.markdown-body dl dt {
  padding: 0;
  margin-top: 1rem;
  font-size: 1em;
  font-style: italic;
  font-weight: 600;
}

.markdown-body dl dd {
  padding: 0 1rem;
  margin-bottom: 1rem;
}

.markdown-body table th {
  font-weight: 600;
}

.markdown-body table th,
.markdown-body table td {
  padding: 6px 13px;
  border: 1px solid #3d444d;
}

.markdown-body table td>:last-child {
  margin-bottom: 0;
}

.markdown-body table tr {
  background-color: #0d1117;
  border-top: 1px solid #3d444db3;
}

.markdown-body table tr:nth-child(2n) {
  background-color: #151b23;
}

.markdown-body table img {
  background-color: rgba(0,0,0,0);
}

.markdown-body img[align=right] {
  padding-left: 20px;
}

.markdown-body img[align=left] {
  padding-right: 20px;
}

.markdown-body .emoji {
  max-width: none;
  vertical-align: text-top;
  background-color: rgba(0,0,0,0);
}

.markdown-body span.frame {
  display: block;
  overflow: hidden;
}

.markdown-body span.frame>span {
  display: block;
  float: left;
  width: auto;
  padding: 7px;
  margin: 13px 0 0;
  overflow: hidden;
  border: 1px solid #3d444d;
}

.markdown-body span.frame span img {
  display: block;
  float: left;
}

.markdown-body span.frame span span {
  display: block;
  padding: 5px 0 0;
  clear: both;
  color: #f0f6fc;
}

.markdown-body span.align-center {
  display: block;
  overflow: hidden;
  clear: both;
}

.markdown-body span.align-center>span {
  display: block;
  margin: 13px auto 0;
  overflow: hidden;
  text-align: center;
}

.markdown-body span.align-center span img {
  margin: 0 auto;
  text-align: center;
}

.markdown-body span.align-right {
  display: block;
  overflow: hidden;
  clear: both;
}

.markdown-body span.align-right>span {
  display: block;
  margin: 13px 0 0;
  overflow: hidden;
  text-align: right;
}

.markdown-body span.align-right span img {
  margin: 0;
  text-align: right;
}

.markdown-body span.float-left {
  display: block;
  float: left;
  margin-right: 13px;
  overflow: hidden;
}

.markdown-body span.float-left span {
  margin: 13px 0 0;
}

.markdown-body span.float-right {
  display: block;
  float: right;
  margin-left: 13px;
  overflow: hidden;
}

.markdown-body span.float-right>span {
  display: block;
  margin: 13px auto 0;
  overflow: hidden;
  text-align: right;
}

.markdown-body code,
.markdown-body tt {
  padding: .2em .4em;
  margin: 0;
  font-size: 85%;
  white-space: break-spaces;
  background-color: #656c7633;
  border-radius: 6px;
}

.markdown-body code br,
.markdown-body tt br {
  display: none;
}

.markdown-body del code {
  text-decoration: inherit;
}

.markdown-body samp {
  font-size: 85%;
}

.markdown-body pre code {
  font-size: 100%;
}

.markdown-body pre>code {
  padding: 0;
  margin: 0;
  word-break: normal;
  white-space: pre;
  background: rgba(0,0,0,0);
  border: 0;
}

.markdown-body .highlight {
  margin-bottom: 1rem;
}

.markdown-body .highlight pre {
  margin-bottom: 0;
  word-break: normal;
}

.markdown-body .highlight pre,
.markdown-body pre {
  padding: 1rem;
  overflow: auto;
  font-size: 85%;
  line-height: 1.45;
  color: #f0f6fc;
  background-color: #151b23;
  border-radius: 6px;
}

.markdown-body pre code,
.markdown-body pre tt {
  display: inline;
  padding: 0;
  margin: 0;
  overflow: visible;
  line-height: inherit;
  word-wrap: normal;
  background-color: rgba(0,0,0,0);
  border: 0;
}

.markdown-body .csv-data td,
.markdown-body .csv-data th {
  padding: 5px;
  overflow: hidden;
  font-size: 12px;
  line-height: 1;
  text-align: left;
  white-space: nowrap;
}

.markdown-body .csv-data .blob-num {
  padding: 10px 0.5rem 9px;
  text-align: right;
  background: #0d1117;
  border: 0;
}

.markdown-body .csv-data tr {
  border-top: 0;
}

.markdown-body .csv-data th {
  font-weight: 600;
  background: #151b23;
  border-top: 0;
}

.markdown-body [data-footnote-ref]::before {
  content: "[";
}

.markdown-body [data-footnote-ref]::after {
  content: "]";
}

.markdown-body .footnotes {
  font-size: 12px;
  color: #9198a1;
  border-top: 1px solid #3d444d;
}

.markdown-body .footnotes ol {
  padding-left: 1rem;
}

.markdown-body .footnotes ol ul {
  display: inline-block;
  padding-left: 1rem;
  margin-top: 1rem;
}

.markdown-body .footnotes li {
  position: relative;
}

.markdown-body .footnotes li:target::before {
  position: absolute;
  top: calc(0.5rem*-1);
  right: calc(0.5rem*-1);
  bottom: calc(0.5rem*-1);
  left: calc(1.5rem*-1);
  pointer-events: none;
  content: "";
  border: 2px solid #1f6feb;
  border-radius: 6px;
}

.markdown-body .footnotes li:target {
  color: #f0f6fc;
}

.markdown-body .footnotes .data-footnote-backref g-emoji {
  font-family: monospace;
}

.markdown-body .pl-c {
  color: #9198a1;
}

.markdown-body .pl-c1,
.markdown-body .pl-s .pl-v {
  color: #79c0ff;
}

.markdown-body .pl-e,
.markdown-body .pl-en {
  color: #d2a8ff;
}

.markdown-body .pl-smi,
.markdown-body .pl-s .pl-s1 {
  color: #f0f6fc;
}

.markdown-body .pl-ent {
  color: #7ee787;
}

.markdown-body .pl-k {
  color: #ff7b72;
}

.markdown-body .pl-s,
.markdown-body .pl-pds,
.markdown-body .pl-s .pl-pse .pl-s1,
.markdown-body .pl-sr,
.markdown-body .pl-sr .pl-cce,
.markdown-body .pl-sr .pl-sre,
.markdown-body .pl-sr .pl-sra {
  color: #a5d6ff;
}

.markdown-body .pl-v,
.markdown-body .pl-smw {
  color: #ffa657;
}

.markdown-body .pl-bu {
  color: #f85149;
}

.markdown-body .pl-ii {
  color: var(--fgColor-danger);
  background-color: var(--bgColor-danger-muted);
}

.markdown-body .pl-c2 {
  color: #f0f6fc;
  background-color: #b62324;
}

.markdown-body .pl-sr .pl-cce {
  font-weight: bold;
  color: #7ee787;
}

.markdown-body .pl-ml {
  color: #f2cc60;
}

.markdown-body .pl-mh,
.markdown-body .pl-mh .pl-en,
.markdown-body .pl-ms {
  font-weight: bold;
  color: #1f6feb;
}

.markdown-body .pl-mi {
  font-style: italic;
  color: #f0f6fc;
}

.markdown-body .pl-mb {
  font-weight: bold;
  color: #f0f6fc;
}

.markdown-body .pl-md {
  color: #ffdcd7;
  background-color: #67060c;
}

.markdown-body .pl-mi1 {
  color: #aff5b4;
  background-color: #033a16;
}

.markdown-body .pl-mc {
  color: #ffdfb6;
  background-color: #5a1e02;
}

.markdown-body .pl-mi2 {
  color: #f0f6fc;
  background-color: #1158c7;
}

.markdown-body .pl-mdr {
  font-weight: bold;
  color: #d2a8ff;
}

.markdown-body .pl-ba {
  color: #9198a1;
}

.markdown-body .pl-sg {
  color: #3d444d;
}

.markdown-body .pl-corl {
  text-decoration: underline;
  color: #a5d6ff;
}

.markdown-body [role=button]:focus:not(:focus-visible),
.markdown-body [role=tabpanel][tabindex="0"]:focus:not(:focus-visible),
.markdown-body button:focus:not(:focus-visible),
.markdown-body summary:focus:not(:focus-visible),
.markdown-body a:focus:not(:focus-visible) {
  outline: none;
  box-shadow: none;
}

.markdown-body [tabindex="0"]:focus:not(:focus-visible),
.markdown-body details-dialog:focus:not(:focus-visible) {
  outline: none;
}

.markdown-body g-emoji {
  display: inline-block;
  min-width: 1ch;
  font-family: "Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol";
  font-size: 1em;
  font-style: normal !important;
  font-weight: 400;
  line-height: 1;
  vertical-align: -0.075em;
}

.markdown-body g-emoji img {
  width: 1em;
  height: 1em;
}

.markdown-body a:has(>p,>div,>pre,>blockquote) {
  display: block;
}

.markdown-body a:has(>p,>div,>pre,>blockquote):not(:has(.snippet-clipboard-content,>pre)) {
  width: fit-content;
}

.markdown-body a:has(>p,>div,>pre,>blockquote):has(.snippet-clipboard-content,>pre):focus-visible {
  outline: 2px solid var(--borderColor-accent-emphasis);
  outline-offset: 2px;
}

.markdown-body .task-list-item {
  list-style-type: none;
}

.markdown-body .task-list-item label {
  font-weight: 400;
}

.markdown-body .task-list-item.enabled label {
  cursor: pointer;
}

.markdown-body .task-list-item+.task-list-item {
  margin-top: 0.25rem;
}

.markdown-body .task-list-item .handle {
  display: none;
}

.markdown-body .task-list-item-checkbox {
  margin: 0 .2em .25em -1.4em;
  vertical-align: middle;
}

.markdown-body ul:dir(rtl) .task-list-item-checkbox {
  margin: 0 -1.6em .25em .2em;
}

.markdown-body ol:dir(rtl) .task-list-item-checkbox {
  margin: 0 -1.6em .25em .2em;
}

.markdown-body .contains-task-list:hover .task-list-item-convert-container,
.markdown-body .contains-task-list:focus-within .task-list-item-convert-container {
  display: block;
  width: auto;
  height: 24px;
  overflow: visible;
  clip-path: none;
}

.markdown-body ::-webkit-calendar-picker-indicator {
  filter: invert(50%);
}

.markdown-body .markdown-alert {
  padding: 0.5rem 1rem;
  margin-bottom: 1rem;
  color: inherit;
  border-left: .25em solid #3d444d;
}

.markdown-body .markdown-alert>:first-child {
  margin-top: 0;
}

.markdown-body .markdown-alert>:last-child {
  margin-bottom: 0;
}

.markdown-body .markdown-alert .markdown-alert-title {
  display: flex;
  font-weight: 500;
  align-items: center;
  line-height: 1;
}

.markdown-body .markdown-alert.markdown-alert-note {
  border-left-color: #1f6feb;
}

.markdown-body .markdown-alert.markdown-alert-note .markdown-alert-title {
  color: #4493f8;
}

.markdown-body .markdown-alert.markdown-alert-important {
  border-left-color: #8957e5;
}

.markdown-body .markdown-alert.markdown-alert-important .markdown-alert-title {
  color: #ab7df8;
}

.markdown-body .markdown-alert.markdown-alert-warning {
  border-left-color: #9e6a03;
}

.markdown-body .markdown-alert.markdown-alert-warning .markdown-alert-title {
  color: #d29922;
}

.markdown-body .markdown-alert.markdown-alert-tip {
  border-left-color: #238636;
}

.markdown-body .markdown-alert.markdown-alert-tip .markdown-alert-title {
  color: #3fb950;
}

.markdown-body .markdown-alert.markdown-alert-caution {
  border-left-color: #da3633;
}

.markdown-body .markdown-alert.markdown-alert-caution .markdown-alert-title {
  color: #f85149;
}

.markdown-body>*:first-child>.heading-element:first-child {
  margin-top: 0 !important;
}

.markdown-body .highlight pre:has(+.zeroclipboard-container) {
  min-height: 52px;
}

` };

// src/readme/github-html.ts
var ELEMENTS = new Set(
  "h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small source span time wbr input section".split(" ")
);
var ATTRIBUTES = new Set(
  "abbr align alt aria-describedby aria-hidden aria-label aria-labelledby border cellpadding cellspacing checked cite class clear colspan datetime dir disabled headers height hspace href itemprop label lang loading media name nowrap open rowspan scope span src srcset start summary tabindex title type valign value vspace width".split(" ")
);
var WITH_TEXT = "script|style|iframe|textarea|title|xmp|noembed|noframes|plaintext|svg|math";
var ADDRESSES = ["href", "src", "srcset", "cite"];
var ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
var TOKEN = new RegExp(
  [
    "<!--[\\s\\S]*?(?:-->|$)",
    `<(${WITH_TEXT})\\b[\\s\\S]*?(?:</\\1\\s*>|$)`,
    `<(/?)([a-z][a-z0-9-]*)((?:${ATTRIBUTE.source})*)\\s*/?>`,
    "<"
  ].join("|"),
  "gi"
);
function githubHtml(markdown) {
  const html = micromark(markdown.replace(/^\uFEFF/, ""), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()]
  });
  return html.replace(TOKEN, (whole, ...groups) => {
    const [, closing = "", name = "", attributes = ""] = groups;
    const element = name.toLowerCase();
    if (element === "") return whole === "<" ? "&lt;" : "";
    if (!ELEMENTS.has(element)) return "";
    return closing === "/" ? `</${element}>` : `<${element}${keptAttributes(attributes)}>`;
  });
}
var keptAttributes = (text) => [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare2]) => ({ name: name.toLowerCase(), value: double ?? single ?? bare2 ?? "" })).filter(({ name, value }) => ATTRIBUTES.has(name) && (!ADDRESSES.includes(name) || isSafeAddress(value))).map(({ name, value }) => ` ${name}="${value.replaceAll('"', "&quot;")}"`).join("");
function isSafeAddress(value) {
  const scheme = /^([^/?#]*?)(?::|&colon;|&#0*58;?|&#x0*3a;?)/i.exec(value.trim())?.[1];
  return scheme === void 0 || /^(?:https?|mailto)$/i.test(scheme);
}

// src/readme/preview-page.ts
var WIDTHS = { phone: 390, desktop: 1012 };
var THEME_NAMES = ["light", "dark"];
var GROUNDS = { light: "#ffffff", dark: "#0d1117" };
var PAGE_STYLE = `body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; color: #1f2328; background: #eaeef2 }
h1 { font-size: 20px } figure { display: inline-block; vertical-align: top; margin: 0 20px 24px 0 }
figcaption { margin-bottom: 6px } iframe { border: 1px solid #8c959f; border-radius: 8px; height: 1200px }`;
var PAGE_SCRIPT = `for (const frame of document.querySelectorAll("iframe")) frame.addEventListener("load", () => {
  frame.style.height = frame.contentDocument.documentElement.scrollHeight + "px";
});`;
function previewPage(files, styles) {
  const sections = files.map((file) => {
    const frames = THEME_NAMES.flatMap((theme) => [
      frame(file, theme, "desktop", styles),
      frame(file, theme, "phone", styles)
    ]);
    return `<h1>${escapeHtml(file.path)}</h1>
${frames.join("\n")}`;
  });
  const head = `<meta charset="utf-8">
<title>Bookends preview</title>
<style>${PAGE_STYLE}</style>`;
  return signed(`<!doctype html>
${head}
${sections.join("\n")}
<script>${PAGE_SCRIPT}</script>
`);
}
function frame(file, theme, device, styles) {
  const body = withPictures(githubHtml(file.text), theme, file.pictureAt);
  const padding = device === "phone" ? 16 : 32;
  const style = `${styles[theme]}
body { margin: 0; background: ${GROUNDS[theme]} } main { padding: ${padding}px }`;
  const policy = "default-src 'none'; img-src data: https:; style-src 'unsafe-inline'";
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style><main class="markdown-body">${body}</main>`;
  const source = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<figure><figcaption>${theme}, ${device}</figcaption><iframe sandbox="allow-same-origin" width="${WIDTHS[device]}" srcdoc="${source}"></iframe></figure>`;
}
function withPictures(html, theme, pictureAt2) {
  return html.replace(/<picture>(.*?)<\/picture>/gs, (_, inside) => themedImage(inside, theme)).replace(/(<img[^>]*? src=")([^"]*)"/g, (_, before, address) => {
    const plain = address.replaceAll("&amp;", "&");
    return `${before}${pictureAt2(plain) ?? address}"`;
  });
}
function themedImage(inside, theme) {
  const sources = [...inside.matchAll(/<source[^>]*>/g)].map(([source]) => source);
  const fitting2 = sources.find((source) => source.includes(`prefers-color-scheme: ${theme}`));
  const address = / srcset="([^"\s]*)/.exec(fitting2 ?? "")?.[1];
  const image = inside.replace(/<source[^>]*>/g, "");
  return address === void 0 ? image : image.replace(/ src="[^"]*"/, () => ` src="${address}"`);
}

// src/commands/preview-readme.ts
var DEFAULT_OUT = "bookends-preview.html";
var TYPES = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif"
};
async function previewReadme(world, values) {
  const { files, terminal } = world;
  const wishes = wishesOf(values);
  const out = insidePath(files, "the preview", lastOf(values, "out") ?? DEFAULT_OUT);
  const before = files.text(out);
  if (before !== null && !isGenerated(before))
    throw new UserError(`${out} is there already and wasn't made by Bookends: name another file with --out.`);
  const { changes, notes, found } = await update(world, { wishes, today: null });
  sayUnread(world, notes);
  sayLeftOut(world, found);
  const written2 = new Map(changes.map(({ path: path7, after }) => [path7, after ?? ""]));
  const previewed = readSettings(files, wishes).config.readme.map((path7) => ({
    path: path7,
    text: written2.get(path7) ?? files.text(path7) ?? "",
    pictureAt: (address) => pictureAt(world, written2, path7, address)
  }));
  files.write(/* @__PURE__ */ new Map([[out, previewPage(previewed, css)]]));
  terminal.print(`The preview is in ${escapeInvisible(out)}: open it in a browser.
`);
  return 0;
}
function pictureAt({ files }, written2, readme, address) {
  const path7 = pathOf(readme, address);
  const type = TYPES[path7?.split(".").at(-1)?.toLowerCase() ?? ""];
  if (path7 === null || type === void 0) return null;
  const text = written2.get(path7);
  const bytes = text === void 0 ? readPicture(files, path7) : new TextEncoder().encode(text);
  return bytes === null ? null : `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}
var readPicture = (files, path7) => files.inside(path7) !== null && files.kind(path7) === "file" ? files.bytes(path7) : null;
function pathOf(readme, address) {
  const base = `file:///${readme.split("/").map(encodeURIComponent).join("/")}`;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address) || !URL.canParse(address, base)) return null;
  try {
    return decodeURIComponent(new URL(address, base).pathname.slice(1));
  } catch {
    return null;
  }
}
var previewCommand = {
  name: "preview",
  summary: "Show the README as GitHub would, in one HTML file",
  about: "Writes one HTML file that shows the README as it is to be: as GitHub would, on light and dark pages, on a desktop and a phone, with all pictures inside. Changes no other file.",
  operands: null,
  options: {
    out: { value: "FILE", help: `The file to write (${DEFAULT_OUT})` }
  },
  exits: "0 fine; 2 the command, the config or a block is wrong, or the notes are nowhere to be found.",
  run: previewReadme
};

// src/commands/update.ts
async function updateReadme(world, values) {
  const request = { wishes: wishesOf(values), today: dayOf(values, "today") };
  const { changes, current, notes, found } = await update(world, request);
  const [isCheck, isDry] = [values.has("check"), values.has("dry-run")];
  sayUnread(world, notes);
  sayLeftOut(world, found);
  if (isDry) printDiff(world, changes);
  if (isDry) return isCheck && changes.length > 0 ? 1 : 0;
  if (isCheck) sayOutdated(world, changes);
  else writeFiles(world, changes);
  for (const path7 of current.filter(isNamed)) world.terminal.print(`${escapeInvisible(path7)} is current
`);
  const where = ` from ${escapeInvisible(whereNotesAre(found))}`;
  world.terminal.print(`${counted(notes.filter(({ readable: readable2 }) => readable2).length, "note")} read${where}.
`);
  return isCheck && changes.length > 0 ? 1 : 0;
}
var isNamed = (path7) => !path7.endsWith(".svg");
function sayOutdated({ terminal }, changes) {
  const named = changes.filter(({ path: path7 }) => isNamed(path7));
  for (const { path: path7 } of named) terminal.print(`${escapeInvisible(path7)} is out of date
`);
  if (named.length === 0 && changes.length > 0) terminal.print(`${counted(changes.length, "picture")} out of date
`);
}
function writeFiles(world, changes) {
  const named = changes.filter(({ path: path7 }) => isNamed(path7));
  writeChanges(world, changes, { named });
  if (named.length === 0 && changes.length > 0) world.terminal.print(`${counted(changes.length, "picture")} updated
`);
}
var updateCommand = {
  name: "update",
  summary: "Rewrite the reading list in the README from the notes",
  about: 'Rewrites the blocks of the README from the notes. A README without any gets "## Reading" at its end. Text outside the blocks is never touched.',
  operands: null,
  options: {
    check: { help: "Write nothing; exit with 1 if a file is out of date" },
    "dry-run": { help: "Print the changes as a diff, and write nothing" },
    today: { value: "YYYY-MM-DD", help: "The day to reckon with (the day of the head commit)" }
  },
  exits: "0 fine; 1 out of date (--check); 2 the command, the config or a block is wrong, or the notes are nowhere to be found.",
  run: updateReadme
};

// src/commands/command-list.ts
var COMMANDS = [
  checkCommand,
  fixCommand,
  updateCommand,
  notesCommand,
  initCommand,
  previewCommand,
  importCommand,
  newCommand
];
var commandNamed = (name) => COMMANDS.find((command) => command.name === name) ?? null;

// src/commands/options.ts
var SHARED_OPTIONS = {
  config: { value: "FILE", help: "The config (.github/bookends.yml)" },
  notes: { value: "GLOB", repeats: true, help: "Which files are notes: a folder or a glob; may be repeated" },
  schema: { value: "FILE", help: "The JSON Schema that notes are held against" },
  readme: { value: "FILE", repeats: true, help: "A file with blocks to update (README.md); may be repeated" },
  cwd: { value: "DIR", help: "Work in this folder; all paths are relative to it" },
  "no-color": { help: "No colours, as with NO_COLOR set" },
  help: { help: "Print this" },
  version: { help: "Print the version" }
};
var optionsOf = (command) => ({
  ...SHARED_OPTIONS,
  ...Object.assign({}, ...(command === null ? COMMANDS : [command]).map(({ options }) => options))
});

// src/commands/help.ts
var WIDTH = 80;
var helpText = (command) => command === null ? generalHelp() : commandHelp(command);
function generalHelp() {
  const names2 = COMMANDS.map(({ name, summary: summary3 }) => [name, summary3]);
  return paragraphs([
    wrap("Bookends checks the front matter of reading notes, and keeps the reading list of a README current."),
    "Usage: bookends <command> [options]",
    `Commands:
${columns2(names2)}`,
    "bookends <command> --help says more about a command.",
    optionList("Shared options", SHARED_OPTIONS)
  ]);
}
function commandHelp({ name, about, operands, options, exits }) {
  return paragraphs([
    wrap(about),
    `Usage: bookends ${[name, ...operands === null ? [] : [operands.usage], "[options]"].join(" ")}`,
    ...operands === null ? [] : [wrap(operands.help)],
    ...Object.keys(options).length === 0 ? [] : [optionList("Options", options)],
    optionList("Shared options", SHARED_OPTIONS),
    wrap(`Exit codes: ${exits}`)
  ]);
}
function optionList(title, options) {
  const rows = Object.entries(options).map(([name, { value, words, help }]) => [
    `--${name}${value === void 0 ? "" : ` ${value}`}`,
    words === void 0 ? help : `${help}: ${words.join(", ")}`
  ]);
  return `${title}:
${columns2(rows)}`;
}
function columns2(rows) {
  const width = Math.max(...rows.map(([first2]) => first2.length));
  const indent = " ".repeat(width + 4);
  return rows.map(([first2, second]) => `  ${first2.padEnd(width)}  ${wrap(second, indent)}`).join("\n");
}
function wrap(text, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`
${indent}`);
}
var paragraphs = (parts) => `${parts.join("\n\n")}
`;

// src/commands/invocation.ts
import { parseArgs } from "node:util";
function readInvocation(words) {
  if (words.length === 0) return { kind: "help", command: null };
  const { tokens, name, operands } = split(words);
  const command = name === null ? null : commandNamed(name);
  const values = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    const sentence2 = optionFault(token, command);
    if (sentence2 !== null) return { kind: "wrong", sentence: sentence2 };
    const before = values.get(token.name) ?? [];
    values.set(token.name, token.value === void 0 ? before : [...before, token.value]);
  }
  if (values.has("help")) return { kind: "help", command };
  if (values.has("version")) return { kind: "version" };
  if (command === null) return { kind: "wrong", sentence: commandFault(name) };
  const sentence = operandFault(command, operands);
  return sentence === null ? { kind: "run", command, values, operands } : { kind: "wrong", sentence };
}
function split(words) {
  const options = Object.fromEntries(
    Object.entries(optionsOf(null)).map(([name, { value }]) => [
      name,
      { type: value === void 0 ? "boolean" : "string", multiple: true }
    ])
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const positionals = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  return {
    tokens: tokens.flatMap(
      (token) => token.kind === "option" ? [{ ...token, inlineValue: token.inlineValue === true }] : []
    ),
    name: positionals[0] ?? null,
    operands: positionals.slice(1)
  };
}
function optionFault({ name, rawName, value, inlineValue }, command) {
  const known = optionsOf(command);
  const option = rawName.startsWith("--") && Object.hasOwn(known, name) ? known[name] : void 0;
  if (option === void 0) return unknownOption(rawName, command, known);
  if (option.value === void 0) return value === void 0 ? null : `${rawName} takes no value.`;
  const missing = value === void 0 || value === "" || value.startsWith("-") && !inlineValue;
  return missing ? `${rawName} needs a value.` : null;
}
function unknownOption(rawName, command, known) {
  const close = nearest(rawName.replace(/^-+/, ""), Object.keys(known));
  const where = command === null ? "bookends" : `bookends ${command.name}`;
  return `${where} has no option ${rawName}.${close === null ? ` See ${where} --help.` : ` Did you mean --${close}?`}`;
}
function commandFault(name) {
  const names2 = COMMANDS.map((command) => command.name);
  if (name === null) return `A command is missing: ${names2.join(", ")}. See bookends --help.`;
  const close = nearest(name, names2);
  return `bookends has no command ${name}.${close === null ? " See bookends --help." : ` Did you mean ${close}?`}`;
}
function operandFault({ name, operands }, given) {
  const { usage = "", least = 0, most = 0 } = operands ?? {};
  if (given.length < least) return `bookends ${name} needs ${usage}. See bookends ${name} --help.`;
  if (given.length <= most) return null;
  const got = given.slice(most).join(", ");
  return most === 0 ? `bookends ${name} takes no paths, but got ${got}.` : `bookends ${name} takes ${usage} and no more, but got ${got}.`;
}

// src/commands/on-runner.ts
var onRunner = (terminal) => ({
  ...terminal,
  print: (text) => terminal.print(neutralizeCommands(text)),
  say: (sentence) => terminal.say(neutralizeCommands(sentence))
});

// src/files/files.ts
import { lstatSync as lstatSync3, readdirSync as readdirSync2, realpathSync as realpathSync3, statSync as statSync3 } from "node:fs";
import path5 from "node:path";

// src/files/find.ts
import { lstatSync as lstatSync2, readdirSync, realpathSync as realpathSync2, statSync } from "node:fs";
import path3 from "node:path";
function findFiles(root, globs, options) {
  const filter = pathFilter(globs, options);
  const crawl = { root, filter, followed: /* @__PURE__ */ new Set(), files: /* @__PURE__ */ new Set(), sawSymlink: false };
  for (const base of filter.bases) crawlBase(crawl, base);
  const found = [...crawl.files].filter(filter.isWanted);
  return (crawl.sawSymlink ? once(root, found) : found).sort(compareText);
}
function crawlBase(crawl, base) {
  if (base !== "" && (crawl.filter.isClosed(base) || !leadsInside(crawl.root, base))) return;
  const target = path3.join(crawl.root, base);
  crawl.sawSymlink ||= realpathSync2.native(target) !== target;
  const stat = lstatSync2(target);
  if (stat.isFile()) crawl.files.add(base);
  else if (stat.isDirectory()) crawlFolder(crawl, base);
  else if (stat.isSymbolicLink()) follow(crawl, base);
}
function crawlFolder(crawl, folder) {
  const entries = entriesOf2(path3.join(crawl.root, folder)).sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
    const isUnseen = entry.name.startsWith(".") && !crawl.filter.seesHidden;
    if (isUnseen || crawl.filter.isClosed(file)) continue;
    if (entry.isFile()) crawl.files.add(file);
    else if (entry.isDirectory()) crawlFolder(crawl, file);
    else if (entry.isSymbolicLink()) follow(crawl, file);
  }
}
function follow(crawl, file) {
  crawl.sawSymlink = true;
  if (!leadsInside(crawl.root, file)) return;
  const real = realpathSync2.native(path3.join(crawl.root, file));
  const stat = statSync(real);
  if (stat.isFile()) crawl.files.add(file);
  if (!stat.isDirectory() || crawl.followed.has(real)) return;
  crawl.followed.add(real);
  crawlFolder(crawl, file);
}
function entriesOf2(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function once(root, found) {
  const byReal = /* @__PURE__ */ new Map();
  for (const file of found) {
    const own = ownPath(root, file);
    const before = byReal.get(own);
    if (before === void 0 || file === own || before !== own && file < before) byReal.set(own, file);
  }
  return [...byReal.values()];
}

// src/files/write-file.ts
import { chmodSync, mkdirSync, renameSync, rmSync, statSync as statSync2, writeFileSync } from "node:fs";
import path4 from "node:path";
function writeTexts(root, texts, purpose) {
  const staged = [];
  try {
    const removed = [];
    for (const [file, text] of texts) {
      if (text === null) removed.push(targetOf(root, file, purpose));
      else staged.push(stage(root, file, text, purpose));
    }
    for (const { temporary, target } of staged) renameSync(temporary, target);
    for (const target of removed) rmSync(target, { force: true });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${[...texts.keys()].join(", ")}: the disk refuses to write (${errorCode(error)}).`);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}
function targetOf(root, file, purpose) {
  const target = realPathInside(root, file) ?? newPathInside(root, file);
  const fault = ownedFault(target.split(path4.sep).join("/"), purpose);
  if (fault !== null) throw new UserError(`${file} ${fault}`);
  return target;
}
function stage(root, file, text, purpose) {
  const target = targetOf(root, file, purpose);
  mkdirSync(path4.dirname(target), { recursive: true });
  const temporary = path4.join(path4.dirname(target), `.bookends-${process.pid}-${performance.now()}`);
  const mode = statSync2(target, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    if (mode !== void 0) chmodSync(temporary, mode & 4095);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { temporary, target };
}

// src/files/files.ts
function diskFiles(cwd, isIgnored = () => false) {
  if (!statSync3(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`There is no folder ${cwd}.`);
  const root = realpathSync3.native(cwd);
  const kindAt = (file) => kindOf2(path5.join(root, file));
  const own = (file) => ownPath(root, file);
  const find = (globs, options) => findFiles(root, globs, options).filter((file) => !isIgnored(file));
  return {
    inside: (given) => pathInside(path5.resolve(cwd), given),
    kind: kindAt,
    own,
    hasFolder: (folder) => hasFolder(root, folder),
    find: (globs, options) => find(globs, options),
    under: (folder, options) => find([folder === "" ? "**/*" : `${escapeGlob(folder)}/**/*`], options),
    list: (folder) => leadsInside(root, folder) ? names(path5.join(root, folder)) : [],
    bytes: (file) => readBytes(root, file),
    read: (paths, most) => Promise.resolve(readMany(root, paths, most)),
    text: (file) => readText(root, file),
    write: (texts, purpose = "generated") => writeTexts(root, texts, purpose),
    writeFault: (file, purpose) => writeFault({ kind: kindAt, own }, file, purpose)
  };
}
function statusOf(target) {
  try {
    return lstatSync3(target, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
function kindOf2(target) {
  const stat = statusOf(target);
  if (stat === null) return null;
  if (stat.isSymbolicLink()) return "symlink";
  if (stat.isFile()) return "file";
  return stat.isDirectory() ? "folder" : "other";
}
function hasFolder(root, folder) {
  let at = root;
  for (const name of folder.split("/")) {
    if (!names(at).includes(name)) return false;
    at = path5.join(at, name);
  }
  return leadsInside(root, folder) && statSync3(at).isDirectory();
}
function names(folder) {
  try {
    return readdirSync2(folder);
  } catch {
    return [];
  }
}

// src/git/git-process.ts
import { spawnSync } from "node:child_process";
import { existsSync as existsSync2 } from "node:fs";
import path6 from "node:path";
var SETTINGS = [
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.excludesFile=",
  "core.alternateRefsCommand=:",
  "diff.external=",
  "log.showSignature=false",
  "core.quotepath=false",
  "protocol.ext.allow=never",
  "submodule.recurse=false"
];
var LOCAL = { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" };
var REMOTE = { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" };
var LIMIT = 1 << 28;
function gitProcess(cwd) {
  const isBare = isInBareRepository(cwd);
  let filters = null;
  return (words, given = {}) => {
    if (isBare) return { status: null, out: Buffer.alloc(0), err: "a bare repository is not used" };
    filters ??= filterSettings(runGit(cwd, [], ["config", "--null", "--name-only", "--list"], {}));
    return runGit(cwd, filters, words, given);
  };
}
function runGit(cwd, settings, words, { input, env = {}, timeout, isRemote = false }) {
  const options = [...SETTINGS, ...isRemote ? [] : ["core.sshCommand=false"], ...settings];
  const ran = spawnSync("git", ["--no-pager", ...options.flatMap((setting) => ["-c", setting]), ...words], {
    cwd,
    maxBuffer: LIMIT,
    stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
    env: {
      ...process.env,
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      GIT_ASKPASS: "",
      LC_ALL: "C",
      ...isRemote ? REMOTE : LOCAL,
      ...env
    },
    ...input === void 0 ? {} : { input },
    ...timeout === void 0 ? {} : { timeout }
  });
  return { status: ran.status, out: ran.stdout ?? Buffer.alloc(0), err: String(ran.stderr ?? "") };
}
function filterSettings({ status, out }) {
  if (status !== 0) return [];
  const names2 = new Set(out.toString("utf8").split("\0"));
  return [...names2].flatMap((name) => {
    if (/^filter\..*\.(?:clean|smudge|process)$/is.test(name)) return [`${name}=`];
    if (/^filter\..*\.required$/is.test(name)) return [`${name}=false`];
    return /^diff\..*\.(?:command|textconv)$/is.test(name) ? [`${name}=`] : [];
  });
}
function isInBareRepository(cwd) {
  const folder = path6.resolve(cwd);
  const has = (name) => existsSync2(path6.join(folder, name));
  if (has(".git")) return false;
  if (has("HEAD") && has("objects") && has("refs")) return true;
  return path6.dirname(folder) !== folder && isInBareRepository(path6.dirname(folder));
}
function asked(git, words, given) {
  const { status, out } = git(words, given);
  return status === 0 ? out.toString("utf8").replace(/\n$/, "") : null;
}

// src/files/linked-files.ts
import { posix } from "node:path";
var MOST_ADDED = 2e4;
function linkedFiles(tree, store) {
  const links = [...tree].filter(([, { mode }]) => isLink(mode));
  const owns = links.length === 0 ? /* @__PURE__ */ new Map() : followed(tree, links, store);
  const plain = treeFiles(withAdded(tree, owns), store);
  const own = (path7) => owns.get(path7) ?? path7;
  const once2 = (found) => owns.size === 0 ? found : foundOnce(found, own);
  const kind = (path7) => isLink(tree.get(path7)?.mode) ? "symlink" : plain.kind(path7);
  return {
    ...plain,
    own,
    kind,
    writeFault: (path7, purpose) => writeFault({ kind, own }, path7, purpose),
    find: (globs, options) => once2(plain.find(globs, options)),
    under: (folder, options) => once2(plain.under(folder, options))
  };
}
var linkOids = (tree) => [...tree.values()].flatMap(({ mode, oid }) => isLink(mode) ? [oid] : []);
var isLink = (mode) => mode === "120000";
function followed(tree, links, { blobs }) {
  const targets = new Map(links.map(([path7, { oid }]) => [path7, targetOf2(path7, blobs.get(oid))]));
  const regular = [...tree].flatMap(([path7, entry]) => isRegular(entry) ? [path7] : []);
  const owns = /* @__PURE__ */ new Map();
  for (const path7 of targets.keys()) {
    const end = endOf(path7, targets);
    const reached = end === null || isBelow(end, path7) ? [] : through(path7, end, regular);
    for (const [way, own] of reached.slice(0, MOST_ADDED - owns.size)) owns.set(way, own);
  }
  return owns;
}
var through = (path7, end, regular) => regular.flatMap((file) => {
  if (file === end) return [[path7, file]];
  return isBelow(end, file) ? [[`${path7}/${file.slice(end === "" ? 0 : end.length + 1)}`, file]] : [];
});
var isBelow = (folder, path7) => folder === "" || path7.startsWith(`${folder}/`);
function targetOf2(path7, blob) {
  const text = new TextDecoder().decode(blob);
  if (text === "" || text.startsWith("/")) return null;
  const target = posix.normalize(posix.join(posix.dirname(path7), text)).replace(/\/$/, "");
  if (target === ".") return "";
  return target === ".." || target.startsWith("../") ? null : target;
}
var MOST_HOPS = 40;
function endOf(start, targets) {
  let path7 = start;
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const names2 = path7.split("/");
    const at = names2.findIndex((_, index) => targets.has(names2.slice(0, index + 1).join("/")));
    if (at === -1) return path7;
    const target = targets.get(names2.slice(0, at + 1).join("/")) ?? null;
    if (target === null) return null;
    path7 = [target, ...names2.slice(at + 1)].filter((part) => part !== "").join("/");
  }
  return null;
}
function withAdded(tree, owns) {
  if (owns.size === 0) return tree;
  const added = [...owns].flatMap(([path7, own]) => {
    const entry = tree.get(own);
    return entry === void 0 ? [] : [[path7, entry]];
  });
  return new Map([...tree, ...added]);
}
function foundOnce(found, own) {
  const byOwn = /* @__PURE__ */ new Map();
  for (const path7 of found) {
    const before = byOwn.get(own(path7));
    if (before === void 0 || path7 === own(path7)) byOwn.set(own(path7), path7);
  }
  return [...byOwn.values()].sort(compareText);
}

// src/git/checkout.ts
function readBlobs(git, oids) {
  const blobs = /* @__PURE__ */ new Map();
  if (oids.length === 0) return blobs;
  const { status, out } = git(["cat-file", "--batch"], { input: `${oids.join("\n")}
` });
  if (status !== 0) return blobs;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf("\n", at);
    const [oid = "", type = "", size = ""] = out.toString("latin1", at, end).split(" ");
    const length = type === "blob" ? Number(size) : -1;
    if (type !== "missing" && length < 0) return blobs;
    if (type === "blob") blobs.set(oid, new Uint8Array(out.subarray(end + 1, end + 1 + length)));
    at = end + 1 + (type === "missing" ? 0 : length + 1);
  }
  return blobs;
}

// src/git/staged-files.ts
var READ = /\.(?:md|mdx|markdown|ya?ml|json)$/i;
function stagedFiles(git) {
  const listed = asked(git, ["ls-files", "--stage", "-z"]);
  const diff = ["diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=d", "--relative"];
  const changed = asked(git, [...diff, "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--"]);
  if (listed === null || changed === null) return null;
  const tree = new Map(listed.split("\0").flatMap(entryOf));
  const oids = [...tree].flatMap(([path7, entry]) => READ.test(path7) && isRegular(entry) ? [entry.oid] : []);
  const blobs = readBlobs(git, [.../* @__PURE__ */ new Set([...oids, ...linkOids(tree)])]);
  return { files: linkedFiles(tree, { blobs, wanted: /* @__PURE__ */ new Set() }), changed: new Set(changed.split("\0")) };
}
function entryOf(line) {
  const tab = line.indexOf("	");
  const [mode = "", oid = "", stage2] = line.slice(0, Math.max(0, tab)).split(" ");
  return tab === -1 || stage2 === "1" || stage2 === "3" ? [] : [[line.slice(tab + 1), { mode, oid, size: 0 }]];
}

// src/git/repository.ts
var DIFF = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
function diskGit(cwd) {
  const git = gitProcess(cwd);
  const ask2 = (...words) => asked(git, words);
  const commit = (revision) => {
    if (revision === "" || revision.startsWith("-")) return null;
    return ask2("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)?.trim() ?? null;
  };
  return {
    isRepository: () => ask2("rev-parse", "--is-inside-work-tree")?.trim() === "true",
    commit,
    changedSince: (base) => {
      const from = ask2("merge-base", base, "HEAD")?.trim() || base;
      const tracked = ask2("diff", ...DIFF, "--relative", from, "--");
      const untracked = ask2("ls-files", "--others", "--exclude-standard", "-z");
      if (tracked === null || untracked === null) throw new UserError(`git can't tell what changed since ${base}.`);
      return new Set(`${tracked}${untracked}`.split("\0").filter((path7) => path7 !== ""));
    },
    isIgnored: ignoredBy(ask2),
    staged: () => stagedFiles(git),
    headDay: () => ask2("log", "-1", "--format=%cs", "HEAD")?.trim() || null
  };
}
function ignoredBy(ask2) {
  let ignored = null;
  const words = ["--others", "--ignored", "--exclude-standard", "--directory", "-z"];
  const read = () => new Set((ask2("ls-files", ...words) ?? "").split("\0").map((line) => line.replace(/\/$/, "")));
  return (path7) => {
    ignored ??= read();
    const names2 = path7.split("/");
    const known = ignored;
    return names2.some((_, index) => known.has(names2.slice(0, index + 1).join("/")));
  };
}

// src/command-line.ts
var WRONG = 2;
async function runCommandLine(words) {
  const invocation = readInvocation(words);
  const here = thisTerminal(words.includes("--no-color"));
  const terminal = here.isRunnerLog ? onRunner(here) : here;
  const refuse = (sentence) => {
    terminal.say(escapeInvisible(sentence));
    return WRONG;
  };
  try {
    switch (invocation.kind) {
      case "help":
        terminal.print(helpText(invocation.command));
        return 0;
      case "version":
        terminal.print(`${VERSION}
`);
        return 0;
      case "wrong":
        return refuse(invocation.sentence);
      case "run": {
        const cwd = lastOf(invocation.values, "cwd") ?? process.cwd();
        const { command, values, operands } = invocation;
        const git = diskGit(cwd);
        return await command.run({ files: diskFiles(cwd, git.isIgnored), git, terminal }, values, operands);
      }
    }
  } catch (error) {
    if (error instanceof UserError) return refuse(error.message);
    if (process.env["DEBUG"] && error instanceof Error) terminal.say(error.stack ?? "");
    return refuse(`Something went wrong that shouldn't: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
export {
  runCommandLine
};
