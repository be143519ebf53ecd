import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);

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

// src/text/near-words.ts
var NORMAL = /^[a-z\d]*$/;
var normalWord = (word) => NORMAL.test(word) ? word : word.normalize("NFD").replaceAll(/[\u0300-\u036F\uFE0F\s_-]+/g, "").normalize("NFC").toLowerCase();
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
  normalWord,
  nearest,
  closest,
  DEFAULT_CONFIG_FILE,
  escapeInvisible,
  clip,
  toCommands,
  log,
  annotate
};
