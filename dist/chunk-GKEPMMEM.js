import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`;
var stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
var osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
var controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
var linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
var csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
var escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
var pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = false } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string !== "string") {
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  }
  if (!string.includes("\x1B") && !string.includes("\x9B")) {
    return string;
  }
  return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter();
var visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v");
var spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v");
var rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v");
var unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
var extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50) {
    return false;
  }
  if (unqualifiedKeycapRegex.test(segment)) {
    return true;
  }
  if (segment.includes("\u200D")) {
    const pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return false;
}
function baseVisible(segment) {
  const index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  const codePoints = [];
  for (const character of visibleSegment) {
    if (!visibleCharacterRegex.test(character)) {
      continue;
    }
    codePoints.push(character.codePointAt(0));
  }
  if (codePoints.length === 0) {
    return void 0;
  }
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    const codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0) {
        return void 0;
      }
      for (let remaining = index; remaining < codePoints.length; remaining++) {
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      }
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2;
      index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0;
  let first = true;
  for (const character of visibleSegment) {
    if (first) {
      first = false;
      continue;
    }
    if (spacingMarkRegex.test(character) || character >= "\uFF00" && character <= "\uFFEF") {
      extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
    }
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input !== "string" || input.length === 0) {
    return 0;
  }
  const {
    ambiguousIsNarrow = true,
    countAnsiEscapeCodes = false
  } = options;
  let string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\x9B"))) {
    string = stripAnsi(string);
  }
  if (string.length === 0) {
    return 0;
  }
  if (/^[\u0020-\u007E]*$/.test(string)) {
    return string.length;
  }
  let width = 0;
  const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (const { segment } of segmenter.segment(string)) {
    const visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0) {
      continue;
    }
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    const codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
    width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// src/text/terminal.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var EMOJI_SELECTOR = "\uFE0F";
var SHORT = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function escapeInvisible(text) {
  return text.replace(INVISIBLE, (character) => {
    if (character === EMOJI_SELECTOR) return character;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
  });
}
function clip(text, most) {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, (most + 1) * 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}\u2026`;
}
var CLUSTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

// src/text/runner-log.ts
var neutralizeCommands = (text) => text.replaceAll(/^([^\S\r\n]*):(?=:)/gm, (_, blank) => `${blank}\\:`).replaceAll("##[", () => "#\\#[");
var escapeLogLine = (text) => neutralizeCommands(escapeInvisible(text));

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

// src/action/log.ts
var log = (runner, line) => runner.print(`${escapeLogLine(line)}
`);
function annotate(runner, level, sentence, place = null) {
  const { file, line, column } = place ?? { file: null, line: null, column: null };
  const range = { file, line, endLine: line, column, endColumn: null };
  runner.print(toCommands([{ ...range, level, title: "Bookends", message: escapeInvisible(sentence) }]));
}

// src/workspace/config-file.ts
var DEFAULT_CONFIG_FILE = ".github/bookends.yml";

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/notes/status.ts
var STATUS_TABLE = {
  queued: {
    label: "up next",
    order: 2,
    mark: "\u{1F516}",
    words: [
      ...["queue", "unread", "backlog", "up-next", "wishlist", "not-started", "planned", "in-queue"],
      ...["\u5F85\u770B", "\u672A\u5F00\u59CB", "\u672A\u958B\u59CB"],
      ...["\u8AAD\u3080\u4E88\u5B9A"],
      ...["\uC77D\uC744 \uCC45", "\uC548 \uC77D\uC74C"],
      ...["pendiente", "para leer", "sin leer"],
      ...["pendente", "por ler", "n\xE3o lido"],
      ...["non lu", "PAL"],
      ...["ungelesen", "geplant"],
      ...["\u0432 \u043F\u043B\u0430\u043D\u0430\u0445", "\u043D\u0435 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043E", "\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u043E"],
      ...["non letto"]
    ],
    tagWords: [
      ...["to-read", "want-to-read", "to-be-read", "tbr", "plan-to-read"],
      ...["\u60F3\u8BFB", "\u60F3\u8B80", "\u60F3\u770B", "\u5F85\u8BFB", "\u5F85\u8B80", "\u672A\u8BFB", "\u672A\u8B80"],
      ...["\u8AAD\u307F\u305F\u3044", "\u672A\u8AAD", "\u7A4D\u8AAD", "\u7A4D\u3093\u8AAD"],
      ...["\uC77D\uC744 \uC608\uC815", "\uC77D\uACE0 \uC2F6\uC740", "\uC77D\uACE0 \uC2F6\uC5B4\uC694"],
      ...["por leer", "quiero leer"],
      ...["para ler", "quero ler"],
      ...["\xE0 lire", "pile \xE0 lire", "envie de lire"],
      ...["zu lesen", "will ich lesen", "m\xF6chte ich lesen"],
      ...["\u0445\u043E\u0447\u0443 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C", "\u0431\u0443\u0434\u0443 \u0447\u0438\u0442\u0430\u0442\u044C", "\u043A \u043F\u0440\u043E\u0447\u0442\u0435\u043D\u0438\u044E"],
      ...["da leggere", "voglio leggere"]
    ],
    flags: [],
    date: null
  },
  reading: {
    label: "reading",
    order: 1,
    mark: "\u{1F4D6}",
    words: [
      ...["in-progress", "ongoing", "started", "active", "rereading", "\u{1F7E1}"],
      ...["\u6B63\u5728\u8FDB\u884C", "\u6B63\u5728\u9032\u884C", "\u8FDB\u884C\u4E2D", "\u9032\u884C\u4E2D"],
      ...["\u8AAD\u307F\u4E2D"],
      ...["\uC9C4\uD589 \uC911"],
      ...["en curso", "en progreso", "en proceso"],
      ...["a ler", "em andamento", "em progresso", "em curso"],
      ...["en cours", "en lecture"],
      ...["angefangen", "begonnen", "in Arbeit", "am Lesen"],
      ...["\u0432 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0435"],
      ...["in corso"]
    ],
    tagWords: [
      ...["currently-reading", "now-reading", "reading-now"],
      ...["\u5728\u8BFB", "\u5728\u8B80", "\u6B63\u5728\u8BFB", "\u6B63\u5728\u8B80", "\u6B63\u5728\u770B", "\u5728\u770B", "\u9605\u8BFB\u4E2D", "\u95B1\u8B80\u4E2D", "\u6B63\u5728\u9605\u8BFB", "\u6B63\u5728\u95B1\u8B80"],
      ...["\u8AAD\u66F8\u4E2D", "\u8AAD\u3093\u3067\u3044\u308B", "\u8AAD\u3093\u3067\u308B"],
      ...["\uC77D\uB294 \uC911", "\uC77D\uACE0 \uC788\uC74C", "\uC77D\uACE0 \uC788\uC5B4\uC694", "\uB3C5\uC11C \uC911"],
      ...["leyendo", "leyendo ahora"],
      ...["lendo", "em leitura"],
      ...["en cours de lecture", "je lis"],
      ...["lese ich", "lese gerade", "lese ich gerade", "wird gelesen"],
      ...["\u0447\u0438\u0442\u0430\u044E", "\u0447\u0438\u0442\u0430\u044E \u0441\u0435\u0439\u0447\u0430\u0441", "\u0441\u0435\u0439\u0447\u0430\u0441 \u0447\u0438\u0442\u0430\u044E"],
      ...["in lettura", "sto leggendo"]
    ],
    flags: ["currentlyreading"],
    date: "started"
  },
  completed: {
    label: "finished",
    order: 4,
    mark: "\u2705",
    words: [
      ...["read", "done", "complete", "have-read", "done-reading", "\u2714", "\u2611", "\u{1F7E2}"],
      ...["\u5DF2\u5B8C\u6210", "\u5B8C\u6210", "\u770B\u5B8C", "\u770B\u8FC7", "\u770B\u904E", "\u5DF2\u770B"],
      ...["\u5B8C\u4E86", "\u8AAD\u3093\u3060"],
      ...["\uC644\uB8CC", "\uC77D\uC74C", "\uB2E4 \uC77D\uC74C", "\uC77D\uC740 \uCC45", "\uC77D\uC5C8\uC5B4\uC694"],
      ...["terminado", "terminada", "completado", "finalizado"],
      ...["conclu\xEDdo", "terminado", "finalizado", "completo"],
      ...["termin\xE9", "fini", "achev\xE9"],
      ...["fertig", "beendet", "abgeschlossen", "erledigt"],
      ...["\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043E", "\u0437\u0430\u043A\u043E\u043D\u0447\u0435\u043D\u043E"],
      ...["letto", "finito", "completato"]
    ],
    tagWords: [
      ...["finished", "finished-reading"],
      ...["\u5DF2\u8BFB", "\u5DF2\u8B80", "\u8BFB\u5B8C", "\u8B80\u5B8C", "\u8BFB\u8FC7", "\u8B80\u904E", "\u5DF2\u8BFB\u5B8C", "\u5DF2\u8B80\u5B8C"],
      ...["\u8AAD\u4E86", "\u65E2\u8AAD", "\u8AAD\u307F\u7D42\u308F\u3063\u305F"],
      ...["\uC644\uB3C5"],
      ...["le\xEDdo", "le\xEDda", "le\xEDdos"],
      ...["lido", "lidos"],
      ...["lu", "lus"],
      ...["gelesen", "ausgelesen"],
      ...["\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043E", "\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043B", "\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043B\u0430", "\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043D\u043E\u0435", "\u0434\u043E\u0447\u0438\u0442\u0430\u043B"],
      ...["letti"]
    ],
    flags: ["read", "finished", "completed", "done"],
    date: "finished"
  },
  paused: {
    label: "paused",
    order: 3,
    mark: "\u23F8",
    words: [
      ...["on-pause"],
      ...["\u6682\u505C", "\u66AB\u505C", "\u5DF2\u6682\u505C", "\u6401\u7F6E", "\u64F1\u7F6E"],
      ...["\u4E00\u6642\u505C\u6B62", "\u4FDD\u7559", "\u4E2D\u65AD"],
      ...["\uBCF4\uB958", "\uC77C\uC2DC \uC911\uC9C0", "\uC77C\uC2DC\uC815\uC9C0"],
      ...["en pausa", "pausado", "pausada"],
      ...["em pausa"],
      ...["en pause", "suspendu"],
      ...["pausiert", "unterbrochen"],
      ...["\u043D\u0430 \u043F\u0430\u0443\u0437\u0435", "\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043E", "\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043E"],
      ...["in pausa", "sospeso"]
    ],
    tagWords: ["on-hold"],
    flags: [],
    date: null
  },
  abandoned: {
    label: "abandoned",
    order: 5,
    mark: "\u274C",
    words: [
      ...["not-finished", "dropped", "stopped", "gave-up", "quit"],
      ...["\u653E\u5F03", "\u653E\u68C4", "\u5DF2\u653E\u5F03", "\u5DF2\u653E\u68C4"],
      ...["\u632B\u6298", "\u65AD\u5FF5"],
      ...["\uD3EC\uAE30", "\uD558\uCC28", "\uC911\uB3C4 \uD3EC\uAE30"],
      ...["abandonado", "abandonada"],
      ...["abandonei"],
      ...["abandonn\xE9", "abandonn\xE9e"],
      ...["abgebrochen", "aufgegeben"],
      ...["\u0431\u0440\u043E\u0448\u0435\u043D\u043E", "\u0431\u0440\u043E\u0441\u0438\u043B", "\u0431\u0440\u043E\u0441\u0438\u043B\u0430", "\u0437\u0430\u0431\u0440\u043E\u0448\u0435\u043D\u043E"],
      ...["abbandonato", "abbandonata"]
    ],
    tagWords: ["dnf", "did-not-finish", "\u5F03\u8BFB", "\u68C4\u8B80"],
    flags: ["dnf"],
    date: null
  }
};
var isStatus = (word) => Object.hasOwn(STATUS_TABLE, word);
var STATUSES = Object.keys(STATUS_TABLE).filter(isStatus);
var SHELF_ORDER = [...STATUSES].sort(
  (a, b) => STATUS_TABLE[a].order - STATUS_TABLE[b].order
);
var statusHeading = (status) => {
  const { label } = STATUS_TABLE[status];
  return label.charAt(0).toUpperCase() + label.slice(1);
};

// src/notes/vocabulary.ts
var NORMAL = /^[a-z\d]*$/;
var normalWord = (word) => NORMAL.test(word) ? word : word.normalize("NFD").replaceAll(/[\u0300-\u036F\uFE0F\s_-]+/g, "").normalize("NFC").toLowerCase();
var pairsOf = (wordsOf) => STATUSES.flatMap((status) => wordsOf(status).map((word) => [normalWord(word), status]));
var COMMON = pairsOf((status) => {
  const { words, tagWords, mark } = STATUS_TABLE[status];
  return [...words, ...tagWords, mark, status];
});
var TAG_VOCABULARY = new Map(pairsOf((status) => STATUS_TABLE[status].tagWords));
var vocabularyOf = (own) => new Map([...COMMON, ...pairsOf((status) => own[status] ?? [])]);

// src/notes/nearest.ts
function nearest(word, candidates) {
  const wanted = normalWord(word);
  const same = candidates.find((candidate) => normalWord(candidate) === wanted);
  if (same !== void 0) return same;
  const near = candidates.map((candidate) => ({
    candidate,
    meant: normalWord(candidate),
    distance: typingDistance(wanted, normalWord(candidate))
  })).filter(({ meant, distance }) => distance <= allowance(meant));
  const least = Math.min(...near.map(({ distance }) => distance));
  const [best, ...ties] = near.filter(({ distance }) => distance === least);
  return best && ties.every(({ meant }) => meant === best.meant) ? best.candidate : null;
}
var allowance = (word) => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
function typingDistance(word, candidate) {
  if (digits(word) !== digits(candidate)) return Infinity;
  const distance = leven(word, candidate, { maxDistance: 3 });
  return distance === 2 && sortLetters(word) === sortLetters(candidate) ? 1 : distance;
}
var digits = (word) => word.replaceAll(/\D/g, "");
var sortLetters = (word) => [...word].sort().join("");
var closest = (name, names) => closestMatch(name, names, { maxDistance: Math.max(1, Math.floor(name.length / 3)) }) ?? null;

export {
  STATUS_TABLE,
  STATUSES,
  SHELF_ORDER,
  statusHeading,
  normalWord,
  TAG_VOCABULARY,
  vocabularyOf,
  nearest,
  closest,
  DEFAULT_CONFIG_FILE,
  stringWidth,
  escapeInvisible,
  clip,
  toCommands,
  log,
  annotate
};
